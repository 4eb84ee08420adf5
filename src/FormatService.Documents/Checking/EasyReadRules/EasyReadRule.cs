using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>One thing that an easy-read edition can get wrong. A rule reads and reports; it never changes a word.</summary>
internal abstract class EasyReadRule
{
    /// <summary>All that this rule has to say about an edition, in its order.</summary>
    public abstract IEnumerable<Diagnostic> Check(CheckedEdition edition);
}
