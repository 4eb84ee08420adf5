using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>A picture that can stand beside the words of easy read.</summary>
public sealed class LibraryPicture
{
    private readonly Lazy<Picture> _file;

    internal LibraryPicture(string id, ImmutableArray<string> concepts, PictureLicence? licence, bool isOneColour, Func<ReadOnlyMemory<byte>> read)
    {
        (Id, Concepts, Licence, IsOneColour) = (id, concepts, licence, isOneColour);
        _file = new Lazy<Picture>(() => Picture.FromBytes(read()));
    }

    /// <summary>What it is called: the name of its file without the extension.</summary>
    public string Id { get; }

    /// <summary>What it shows, in the words that rows ask for it by.</summary>
    public ImmutableArray<string> Concepts { get; }

    /// <summary>What may be done with it; null where no row of a table says so, and then it may not be used.</summary>
    public PictureLicence? Licence { get; }

    /// <summary>Whether it is a drawing whose one colour is not its own: it is drawn in one that can be seen on the page.</summary>
    public bool IsOneColour { get; }

    /// <summary>Its file; read when it is first used.</summary>
    public Picture File => _file.Value;
}
