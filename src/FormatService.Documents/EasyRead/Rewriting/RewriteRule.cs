namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>One thing that must be the same in a sentence and in the words in its place. A rule compares; it never mends.</summary>
internal abstract class RewriteRule
{
    /// <summary>All that speaks against new words.</summary>
    public abstract IEnumerable<RewriteFault> Compare(Rewording words);
}
