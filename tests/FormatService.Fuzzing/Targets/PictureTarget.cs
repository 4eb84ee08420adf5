using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;

namespace FormatService.Fuzzing.Targets;

/// <summary>Picture files of every kind: decoded alone, written as files, and in a leaflet made in every output.</summary>
internal sealed class PictureTarget : FuzzTarget
{
    private const int MostSeedBytes = 60 * 1024;

    private readonly LeafletContract _contract = new();
    private readonly PictureDecoder _decoder = new();
    private readonly LeafletReading _leaflet = new MarkdownLeafletReader().Read(
        "# A picture\n\nBefore.\n\n![A hand](picture \"A caption\")\n\nAfter.\n"u8.ToArray(), "leaflet.md", ReadingLimits.Default);

    public override string Name => "pictures";

    public override IEnumerable<byte[]> Seeds()
    {
        byte[][] small =
        [
            SmallPictures.CmykJpeg, SmallPictures.ProgressiveJpeg, SmallPictures.AnimatedGif, SmallPictures.LosslessWebP, SmallPictures.LossyWebP, SmallPictures.Svg,
            TestPng.Solid(3, 5), TestPng.Claiming(20_000, 1_000), .. PngGrammar.EveryKind(),
        ];
        var files = Directory.GetFiles(Repository.Samples, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => Path.GetExtension(path) is ".png" or ".jpg" or ".svg" or ".webp" or ".gif")
            .Concat(Corpus.IsPresent ? Corpus.Images.Select(image => image.Path) : []);
        return small.Concat(SvgGrammar.Examples).Concat(files.Select(File.ReadAllBytes).Where(bytes => bytes.Length <= MostSeedBytes));
    }

    public override byte[] Generate(Dice dice) => dice.OneIn(3) ? PngGrammar.Picture(dice) : SvgGrammar.Drawing(dice);

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) => PictureMutation.Mutate(input, other, dice);

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        var picture = Picture.FromBytes(input);
        var decoding = _decoder.Decode(picture, new PictureRoom(450, 600));
        features.Add((int)PictureSignature.Of(input));
        foreach (var refusal in decoding.Refusals)
        {
            features.Add(refusal.Reason.Where(char.IsLetter).Take(24).Aggregate(11, (hash, c) => unchecked((hash * 31) + c)));
            if (string.IsNullOrWhiteSpace(refusal.Reason) || string.IsNullOrWhiteSpace(refusal.Hint))
            {
                return new Find("picture refused without reason or hint", refusal.ToString());
            }
        }

        if (decoding.Picture is null && decoding.Refusals.IsEmpty)
        {
            return new Find("picture neither decoded nor refused", "");
        }

        if (decoding.Picture is { } decoded && PictureFileContract.Check(decoded) is { } fault)
        {
            return fault;
        }

        var package = new LeafletPackage(_leaflet.Leaflet!, ImmutableDictionary<string, Picture>.Empty.Add("picture", picture));
        return _contract.Check(package, _leaflet.Diagnostics, _leaflet.Places, isFull, features);
    }
}
