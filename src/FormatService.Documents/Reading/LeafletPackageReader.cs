using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Reads a leaflet and fetches the pictures it names from wherever they are kept.</summary>
public sealed class LeafletPackageReader(ILeafletReader reader, ReadingLimits limits)
{
    /// <summary>Reads a leaflet with its pictures.</summary>
    /// <param name="source">The bytes of the leaflet.</param>
    /// <param name="name">What to call it in diagnostics: a file name, or null.</param>
    /// <param name="pictures">Gives the bytes of a picture by the name the leaflet gives it; null when there is none.</param>
    /// <param name="easyRead">The easy-read edition that lies beside the leaflet; null when there is none.</param>
    public LeafletPackageReading Read(ReadOnlyMemory<byte> source, string? name, Func<string, ReadOnlyMemory<byte>?> pictures, EasyReadFile? easyRead = null)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        var reading = reader.Read(source, name, limits);
        return reading.Leaflet is null
            ? new LeafletPackageReading(null, reading.Diagnostics, reading.Places)
            : Attach(easyRead?.AttachTo(reading, limits) ?? reading, pictures);
    }

    /// <summary>Fetches the pictures of a leaflet that was read.</summary>
    internal LeafletPackageReading Attach(LeafletReading reading, Func<string, ReadOnlyMemory<byte>?> pictures)
    {
        var leaflet = reading.Leaflet!;
        var found = ImmutableDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        var findings = new Findings();
        findings.AddRange(reading.Diagnostics);
        var faults = new Dictionary<string, (string Code, string Message, string Hint)>(StringComparer.Ordinal);
        foreach (var picture in reading.PictureNames.Take(limits.MaxPictures))
        {
            switch (pictures(picture))
            {
                case null:
                    faults[picture] = (DiagnosticCodes.PictureMissing, $"There is no picture “{picture}”.", "Put the file beside the leaflet, or mend its name.");
                    break;
                case { Length: var length } when length > limits.MaxPictureBytes:
                    faults[picture] = (
                        DiagnosticCodes.PictureTooLarge,
                        $"The picture “{picture}” is larger than {limits.MaxPictureBytes / (1024 * 1024)} MB.",
                        "Save it smaller; 2,000 pixels are enough for a page.");
                    break;
                case { } bytes:
                    found.Add(picture, Picture.FromBytes(bytes));
                    break;
            }
        }

        foreach (var (id, picture) in LeafletPictures.PlacesIn(leaflet))
        {
            if (faults.TryGetValue(picture, out var fault))
            {
                findings.Add(fault.Code, Severity.Error, fault.Message, fault.Hint, reading.Places.Find(id));
            }
        }

        // Where a doubt is told: it keeps nothing back, so that no later step asks.
        foreach (var doubt in leaflet.Metadata.EasyReadSignOffs.IsEmpty ? [] : EasyReadApproval.Of(leaflet).Doubts)
        {
            findings.Add(
                DiagnosticCodes.EasyReadNotSignedOff,
                Severity.Warning,
                doubt,
                "Write who read it, or what the group is called, such as “Northbridge readers’ group”.",
                null);
        }

        return new LeafletPackageReading(new LeafletPackage(leaflet, found.ToImmutable()), findings.ToDiagnostics(), reading.Places);
    }
}
