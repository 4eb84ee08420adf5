using System.Text;

namespace FormatService.EndToEndTests;

/// <summary>What careless and hostile people send, and what must come of it.</summary>
public static class HostileSources
{
    /// <summary>The names of the sources, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>A source, and whether it must be refused, must be made, or may be either.</summary>
    public static IReadOnlyDictionary<string, (byte[] Source, Outcome Outcome)> All { get; } = new Dictionary<string, (byte[], Outcome)>
    {
        ["empty"] = ([], Outcome.Refused),
        ["white space alone"] = (Sources.Utf8(" \n\t\n "), Outcome.Refused),
        ["byte order mark alone"] = ([0xEF, 0xBB, 0xBF], Outcome.Refused),
        ["front matter alone"] = (Sources.Utf8("---\ntitle: Nothing\n---\n"), Outcome.Either),
        ["not UTF-8"] = ([.. Sources.Utf8(Sources.WithBody("Caf")), 0xE9, 0x80, 0xFF, (byte)'\n'], Outcome.Either),
        ["UTF-16"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sources.WithBody("Breathe in."))], Outcome.Either),
        ["a program"] = ([0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 4096).Select(i => (byte)((i * 7919) >> 3))], Outcome.Either),
        ["six million letters"] = (Sources.Utf8(Sources.WithBody(new string('a', 6_000_000))), Outcome.Refused),
        ["quotes nested 10,000 deep"] = (Body(new string('>', 10_000) + " deep"), Outcome.Either),
        ["lists nested 10,000 deep"] = (Body(string.Join('\n', Enumerable.Range(0, 1_000).Select(i => new string(' ', i * 2) + "- deep"))), Outcome.Either),
        ["brackets nested 10,000 deep"] = (Body(new string('[', 10_000) + "deep" + new string(']', 10_000)), Outcome.Either),
        ["emphasis nested 10,000 deep"] = (Body(string.Concat(Enumerable.Repeat("*a **b ", 10_000))), Outcome.Either),
        ["containers nested 1,000 deep"] = (Body(string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(':', 1_003 - i) + " urgent\n")) + "deep\n"), Outcome.Either),
        ["front matter that is not YAML"] = (Sources.Utf8("---\ntitle: [unclosed\n  : : {\n---\n\nWords.\n"), Outcome.Refused),
        ["front matter without an end"] = (Sources.Utf8("---\ntitle: A test\n\nWords.\n"), Outcome.Either),
        ["YAML that unfolds to a billion words"] = (Sources.Utf8(YamlBomb()), Outcome.Refused),
        ["YAML nested 10,000 deep"] = (Sources.Utf8("---\ntitle: " + new string('[', 10_000) + "\n---\n\nWords.\n"), Outcome.Refused),
        ["YAML tag that names a type"] = (Sources.Utf8("---\ntitle: !!System.Diagnostics.Process {FileName: sh}\n---\n\nWords.\n"), Outcome.Either),
        ["a picture that is not there"] = (Body("![A hand](missing.png)"), Outcome.Refused),
        ["a picture outside the folder"] = (Body("![A hand](../../../../etc/passwd)"), Outcome.Refused),
        ["a picture by an absolute path"] = (Body("![A hand](/etc/passwd)"), Outcome.Refused),
        ["a picture by a drive"] = (Body("![A hand](C:\\secret.png)"), Outcome.Refused),
        ["a picture by a file address"] = (Body("![A hand](file:///etc/passwd)"), Outcome.Refused),
        ["a picture by an escaped path"] = (Body("![A hand](%2e%2e/%2e%2e/secret.png)"), Outcome.Refused),
        ["a picture from the web"] = (Body("![A hand](http://127.0.0.1:1/a.png)"), Outcome.Either),
        ["a picture in the text"] = (Body("![A hand](data:image/png;base64,AAAA)"), Outcome.Refused),
        ["a table of 1,000 columns"] = (Body(Row("a") + Row("-") + Row("b")), Outcome.Either),
        ["a word of 100,000 letters"] = (Body(new string('w', 100_000)), Outcome.Made),
        ["100,000 marks on one letter"] = (Body("a" + new string('\u0301', 100_000)), Outcome.Either),
        ["control characters"] = (Body("a\0b\u0007c\u001B[31md\u0085e\u007Ff"), Outcome.Either),
        ["characters that are none"] = (Body("a\uFFFEb\uFFFFc\uFDD0d"), Outcome.Either),
        ["marks of direction"] = (Body("\u202Eevil\u2066\u202E\u2069"), Outcome.Either),
        ["HTML and a script"] = (Body("<script>alert(1)</script><img src=x onerror=alert(1)>"), Outcome.Either),
        ["a link that runs a program"] = (Body("[Read on about asthma](javascript:alert(1))"), Outcome.Either),
        ["50,000 links"] = (Body(string.Concat(Enumerable.Repeat("[a](b) ", 50_000))), Outcome.Either),
        ["50,000 unclosed links"] = (Body(string.Concat(Enumerable.Repeat("[a](", 50_000))), Outcome.Either),
        ["50,000 back-ticks"] = (Body(string.Concat(Enumerable.Range(1, 300).Select(i => "a" + new string('`', i)))), Outcome.Either),
    };

    private static byte[] Body(string body) => Sources.Utf8(Sources.WithBody(body));

    private static string Row(string cell) => "|" + string.Concat(Enumerable.Repeat($" {cell}{(cell == "-" ? "--" : "")} |", 1_000)) + "\n";

    private static string YamlBomb()
    {
        var yaml = new StringBuilder("---\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 10; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        return yaml + "title: *a9\n---\n\nWords.\n";
    }
}

/// <summary>What must come of a source.</summary>
public enum Outcome
{
    /// <summary>It is refused, with what is wrong.</summary>
    Refused,

    /// <summary>It is made.</summary>
    Made,

    /// <summary>Either, as long as it is in good order.</summary>
    Either,
}
