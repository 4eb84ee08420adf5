using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Whether an easy-read edition may be called one and given to readers: the clinical owner and a group of readers with learning disabilities
/// have signed off this very edition of this very leaflet, in sign-offs that can be believed. Any change to either turns it back into a draft.
/// </summary>
/// <param name="Reasons">What is missing, in sentences for staff; empty when nothing is.</param>
public sealed record EasyReadApproval(ImmutableArray<string> Reasons)
{
    /// <summary>The role of the person who answers for facts and risks.</summary>
    public const string ClinicalOwner = "clinical owner";

    /// <summary>The role of the people with learning disabilities who read it.</summary>
    public const string ReaderGroup = "reader group";

    /// <summary>What staff should look at in sign-offs that are believed, in sentences; they keep nothing from readers.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>Whether both have signed.</summary>
    public bool IsApproved => Reasons.IsEmpty;

    /// <summary>What a sign-off states as its fingerprint: that of the leaflet and its easy-read edition, without the sign-offs and wherever it is kept.</summary>
    public static string FingerprintOf(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        return LeafletFingerprint.Of(leaflet with { Metadata = leaflet.Metadata with { Id = null, EasyReadSignOffs = [] } });
    }

    /// <summary>Judges the easy-read edition of a leaflet.</summary>
    public static EasyReadApproval Of(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        if (leaflet.EasyRead is not { Origin: EasyReadOrigin.Authored })
        {
            return new EasyReadApproval(["Nobody has written an easy-read edition of this leaflet; there is only a draft that a program made."]);
        }

        var signOffs = leaflet.Metadata.EasyReadSignOffs;
        var fingerprint = signOffs.IsEmpty ? null : FingerprintOf(leaflet);
        return new EasyReadApproval(
        [
            .. new[] { ClinicalOwner, ReaderGroup }
                .Select(role => ReasonAgainst(role, leaflet.Metadata, fingerprint))
                .OfType<string>(),
        ])
        {
            Doubts = Doubted(leaflet.Metadata, fingerprint),
        };
    }

    /// <summary>Whether a sign-off is of a role, however it is spelt.</summary>
    public static bool IsOf(EasyReadSignOff signOff, string role)
    {
        ArgumentNullException.ThrowIfNull(signOff);
        return string.Equals(signOff.Role.Replace('-', ' ').Trim(), role, StringComparison.OrdinalIgnoreCase);
    }

    // One that is beyond doubt is enough, whatever stands beside it.
    private static ImmutableArray<string> Doubted(LeafletMetadata metadata, string? fingerprint)
    {
        var doubts = SignOffsOf(ReaderGroup, metadata, fingerprint)
            .Where(signOff => SignOffCredibility.ReasonAgainst(signOff, ReaderGroup, metadata) is null)
            .Select(signOff => SignOffCredibility.DoubtOf(signOff, metadata))
            .ToList();
        return doubts.Contains(null) ? [] : [.. doubts.OfType<string>().Take(1)];
    }

    // Those for this edition of this leaflet.
    private static List<EasyReadSignOff> SignOffsOf(string role, LeafletMetadata metadata, string? fingerprint) =>
        [.. metadata.EasyReadSignOffs.Where(signOff => IsOf(signOff, role)
            && string.Equals(signOff.LeafletFingerprint, fingerprint, StringComparison.OrdinalIgnoreCase)
            && signOff.Version is not null && (metadata.Version is null || signOff.Version == metadata.Version))];

    private static string? ReasonAgainst(string role, LeafletMetadata metadata, string? fingerprint)
    {
        var ofRole = metadata.EasyReadSignOffs.Where(signOff => IsOf(signOff, role)).ToList();
        if (ofRole.Count == 0)
        {
            return $"The {role} has not signed it off.";
        }

        var ofThis = SignOffsOf(role, metadata, fingerprint);
        if (ofThis.Count > 0)
        {
            // One that can be believed is enough, whatever stands beside it.
            var reasons = ofThis.ConvertAll(signOff => SignOffCredibility.ReasonAgainst(signOff, role, metadata));
            return reasons.Contains(null) ? null : reasons[0];
        }

        return ofRole.Exists(signOff => signOff.LeafletFingerprint is null || signOff.Version is null)
            ? $"The sign-off of the {role} does not say which version and fingerprint it is for."
            : $"The leaflet or its easy-read edition has changed since the {role} signed it off.";
    }
}
