namespace FormatService.Testing.Judges;

/// <summary>Finds the outside programs; an absent one skips the test with its reason, or fails it.</summary>
public static class Checker
{
    /// <summary>Whether an absent judge is a failure: REQUIRE_CHECKERS=1.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_CHECKERS") == "1";

    /// <summary>A judge that a full run must have: named by the variable, or on PATH.</summary>
    public static string Require(string name, string variable)
    {
        var program = Find(name, variable);
        if (program is null)
        {
            Absent($"{name} is not here: put it on PATH or name it by the variable {variable}.");
        }

        return program!;
    }

    /// <summary>A program that helps where it is installed; absent, the test is skipped whatever is required.</summary>
    public static string Prefer(string name)
    {
        var program = OutsideProgram.OnPath(name);
        if (program is null)
        {
            Assert.Skip($"{name} is not on PATH.");
        }

        return program;
    }

    /// <summary>Ends the test: skipped with the reason, or failed when judges are required.</summary>
    public static void Absent(string reason)
    {
        if (IsRequired)
        {
            Assert.Fail($"{reason} REQUIRE_CHECKERS=1 forbids going without.");
        }

        Assert.Skip(reason);
    }

    /// <summary>The program named by the variable or found on PATH, or null.</summary>
    public static string? Find(string name, string variable)
    {
        var named = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(named))
        {
            return OutsideProgram.OnPath(name);
        }

        return File.Exists(named) ? Path.GetFullPath(named) : OutsideProgram.OnPath(named);
    }
}
