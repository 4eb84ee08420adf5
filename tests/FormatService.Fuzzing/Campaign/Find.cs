namespace FormatService.Fuzzing.Campaign;

/// <summary>A promise that the program broke.</summary>
/// <param name="Signature">What kind it is: two finds of one signature are most likely one defect.</param>
/// <param name="Message">What happened.</param>
internal sealed record Find(string Signature, string Message)
{
    /// <summary>An exception that came out of the program, known by its type and the innermost of our own frames.</summary>
    public static Find Of(Exception exception)
    {
        var frames = (exception.StackTrace ?? "").Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("at FormatService.", StringComparison.Ordinal) || line.StartsWith("at Markdig.", StringComparison.Ordinal))
            .Select(line => line[3..line.IndexOf('(', StringComparison.Ordinal)])
            .Take(2);
        return new Find($"exception {exception.GetType().Name} {string.Join(" < ", frames)}", exception.ToString());
    }
}
