using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What the checker finds when one word of a draft is changed that could hurt a reader, and that it finds nothing in a draft that nobody changed.</summary>
[Trait("requirement", "E-13")]
public sealed partial class ChangedEditionTests
{
    private static readonly string[] Codes =
        [DiagnosticCodes.EasyReadFactMissing, DiagnosticCodes.EasyReadFactAdded, DiagnosticCodes.EasyReadUnit, DiagnosticCodes.EasyReadDenialTurned, DiagnosticCodes.EasyReadDenialMissing, DiagnosticCodes.EasyReadInstructionMissing, DiagnosticCodes.EasyReadFactExchanged];

    private static readonly (Regex Pattern, string Other)[] Units =
    [
        (Milligrams(), "g"), (Millilitres(), "litres"), (Hours(), "days"), (Days(), "weeks"), (Weeks(), "days"), (Months(), "weeks"), (Minutes(), "hours"), (TimesADay(), "times a week"), (Tablets(), "capsules"),
    ];

    private static readonly (Regex Pattern, string Other)[] Denials =
        [(DoNot(), "$1"), (Modal(), "$1"), (Cannot(), "can"), (Never(), "always"), (Do(), "do"), (Is(), "$1"), (Only(), ""), (Unless(), "if")];

    [Fact]
    public void Nothing_is_found_in_the_draft_of_a_sample() => Assert.Empty(SampleLeaflets.All.SelectMany(sample => Found(sample.Read().Package.Leaflet)));

    [Fact]
    public void Nothing_is_found_in_the_draft_of_a_real_leaflet() => Assert.Empty(
        Corpus.Leaflets.Select(file => new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default).Leaflet).OfType<Leaflet>().SelectMany(leaflet => Found(leaflet)));

    // Its words are put together at random, “no” and “stop” among them, so that only its units can be judged. About one in ten thousand has a number
    // that runs into the word behind it, which nobody can take apart.
    [Fact]
    public void Hardly_ever_is_a_unit_found_wrong_in_the_draft_of_a_made_leaflet()
    {
        var wrong = new ConcurrentBag<string>();
        LeafletGen.Any.Sample(
            leaflet =>
            {
                foreach (var finding in Check(leaflet, EasyReadDrafter.Standard.Draft(leaflet).Edition).Where(finding => finding.Code == DiagnosticCodes.EasyReadUnit).Take(1))
                {
                    wrong.Add(finding.Message);
                }
            },
            iter: 400);

        Assert.True(wrong.Count <= 2, string.Join('\n', wrong));
    }

    [Fact]
    public void Nothing_is_lost_or_turned_in_an_edition_that_people_wrote()
    {
        var authored = Authored().ToList();

        Assert.NotEmpty(authored);
        Assert.Empty(authored.SelectMany(leaflet => Found(leaflet, leaflet.EasyRead)));
    }

    [Fact]
    public void Every_unit_that_is_changed_in_the_draft_of_a_sample_is_found() => Assert.Empty(Missed(Units, EnglishSamples(), out _));

    [Fact]
    public void Nearly_every_denial_that_is_lost_in_the_draft_of_a_sample_is_found()
    {
        var missed = Missed(Denials, EnglishSamples(), out var tried);

        Assert.True(tried >= 100, $"{tried}");
        Assert.True(missed.Count <= tried * 0.07, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    // The words of two editions that people wrote, each changed into what could hurt a reader.
    [Theory]
    [InlineData("nerve-block-aftercare", "Take 400 mg up to 3 times a day with food.", "Take 400 mg up to 3 times a day without food.")]
    [InlineData("nerve-block-aftercare", "Start your tablets before the nerve block", "Start your tablets after the nerve block")]
    [InlineData("nerve-block-aftercare", "Take tablets just before you go to bed", "Take tablets just after you go to bed")]
    [InlineData("nerve-block-aftercare", "take no more than 8 tablets", "take at least 8 tablets")]
    [InlineData("nerve-block-aftercare", "take no more than 8 tablets", "take more than 8 tablets")]
    [InlineData("nerve-block-aftercare", "take no more than 8 tablets", "take no less than 8 tablets")]
    [InlineData("nerve-block-aftercare", "Wait at least 4 hours before", "Wait up to 4 hours before")]
    [InlineData("nerve-block-aftercare", "up to 4 times a day", "at least 4 times a day")]
    [InlineData("nerve-block-aftercare", "Stay away from a cooker", "Stay near a cooker")]
    [InlineData("nerve-block-aftercare", "Do this even if you have no pain.", "Do this if you have pain.")]
    [InlineData("nerve-block-aftercare", "Take it only if your nurse said that you can.", "Take it even if your nurse said that you cannot.")]
    [InlineData("nerve-block-aftercare", "Call if you have a fit.", "Do not call if you have a fit.")]
    [InlineData("nerve-block-aftercare", "Call if you have chest pain.", "Do not call if you have chest pain.")]
    [InlineData("intravascular-lithotripsy", "Keep taking your medicines.", "Stop taking your medicines.")]
    [InlineData("intravascular-lithotripsy", "Tell us some things before the day.", "Tell us some things after the day.")]
    [InlineData("intravascular-lithotripsy", "wound on your foot gets worse", "wound on your foot gets better")]
    [InlineData("intravascular-lithotripsy", "Call 999 if you have chest pain.", "Do not call 999 if you have chest pain.")]
    [InlineData("intravascular-lithotripsy", "If we are closed, call", "If we are open, call")]
    [InlineData("intravascular-lithotripsy", "is suddenly cold or pale", "is suddenly hot or pale")]
    public void An_opposite_in_an_edition_that_people_wrote_is_found(string id, string was, string now)
    {
        var leaflet = Authored(SampleLeaflets.All.Single(sample => Path.GetFileName(Path.GetDirectoryName(sample.Path)) == id && Path.GetFileName(sample.Path) == "leaflet.md"), was, now);

        Assert.Contains(Check(leaflet, leaflet.EasyRead!), finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned);
    }

    // Each with nothing else around it that would tell.
    [Theory]
    [InlineData("Keep the wound dry for some days.", "Keep the wound wet for some days.")]
    [InlineData("Wear tight socks at home.", "Wear loose socks at home.")]
    [InlineData("Smoke outside the hospital building.", "Smoke inside the hospital building.")]
    [InlineData("You stay awake during the scan.", "You are asleep during the scan.")]
    [InlineData("Hold the cut under cool water.", "Hold the cut under warm water.")]
    [InlineData("Stand up slowly from your chair.", "Stand up quickly from your chair.")]
    [InlineData("Paracetamol is safe with this medicine.", "Paracetamol is dangerous with this medicine.")]
    [InlineData("If you have taken too much, go to A&E at once, even if you feel well.", "Have you taken too much?\nGo only if you feel ill.")]
    [InlineData("Call us only if you feel ill.", "Call us even if you are well.")]
    [InlineData("Wait until the bleeding has stopped.", "Wait until the bleeding has started.")]
    [InlineData("You can go home when you can walk and you have eaten.", "You can go home when you can walk or you have eaten.")]
    [InlineData("Take it if you have pain and fever.", "Take it if you have pain or fever.")]
    [InlineData("Call us if you have a cough or fever.", "Call us if you have a cough and fever.")]
    [InlineData("You can drive if you feel well, you can brake and your insurer agrees.", "You can drive if you can brake or your insurer agrees.")]
    [InlineData("Side effects may be a rash and sore gums.", "You may not get a rash.")]
    [InlineData("You may bleed more. Ask us how to stop it.", "You may not bleed.")]
    public void An_opposite_of_other_words_is_found(string leaflet, string edition)
    {
        Assert.Contains(Turned(leaflet, edition), finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned);
        Assert.DoesNotContain(Turned(leaflet, leaflet), finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned);
    }

    [Theory]
    [InlineData("This medicine is not safe for babies.", "This medicine is dangerous for babies.")]
    [InlineData("Do not take it; use paracetamol.", "Take paracetamol for pain.\nDo not take aspirin.")]
    [InlineData("Do not drive until you can read a number plate.", "You can drive again when you can read a number plate.")]
    [InlineData("If you have taken too much, go to A&E at once, even if you feel well.", "Do not take it if you have very bad liver disease.")]
    [InlineData("Take your tablets even if you feel well. Call us if you feel ill.", "Call us if you feel ill.")]
    [InlineData("Take it if you have pain and a cough, or have a rash.", "Take it if you have a cough and pain.\nOr take it if you have a rash.")]
    [InlineData("You can walk and swim if it is dry and warm. Tell us if it is dry or warm.", "Tell us if it is dry or warm.")]
    [InlineData("Antibiotics can make the pill weaker. The pill fails for some people.", "The pill may not work with antibiotics.")]
    [InlineData("You may be unable to drive.", "You may not be able to drive.")]
    public void What_is_the_same_in_opposite_words_is_let_be(string leaflet, string edition) =>
        Assert.DoesNotContain(Turned(leaflet, edition), finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned);

    private static ImmutableArray<Diagnostic> Turned(string leaflet, string edition)
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\nSleep well.\n\n::: easy-read\n![](rest)\n{edition}\n:::\n");
        return Check(reading.Leaflet!, reading.Leaflet!.EasyRead!);
    }

    // What an edition leaves out of what to call for can cost a life.
    [Theory]
    [InlineData("nerve-block-aftercare", "![](ambulance)\nCall if you have a fit.\n", "a fit")]
    [InlineData("nerve-block-aftercare", "![](heart)\nCall if you have chest pain.\n", "chest pain")]
    [InlineData("intravascular-lithotripsy", "![](foot)\nCall 999 if you cannot move your foot.\n", "move your foot")]
    [InlineData("intravascular-lithotripsy", "![](germs)\nCall if you see **pus**.\nPus is thick yellow liquid.\n\n![](fever)\nCall if you feel hot and shivery.\n", "pus")]
    public void What_to_call_for_and_an_edition_leaves_out_is_told(string id, string was, string about)
    {
        var leaflet = Authored(SampleLeaflets.All.Single(sample => Path.GetFileName(Path.GetDirectoryName(sample.Path)) == id && Path.GetFileName(sample.Path) == "leaflet.md"), was, "");

        var finding = Assert.Single(Check(leaflet, leaflet.EasyRead!), finding => finding.Code == DiagnosticCodes.EasyReadDenialMissing);
        Assert.Contains(about, finding.Message, StringComparison.Ordinal);
    }

    internal static IEnumerable<Leaflet> Authored() => SampleLeaflets.All.Where(sample => File.Exists(EditionOf(sample))).Select(sample => Authored(sample));

    internal static IEnumerable<Leaflet> EnglishSamples() => SampleLeaflets.All.Select(sample => sample.Read().Package.Leaflet).Where(leaflet => leaflet.Language.Language == "en");

    private static string EditionOf(SampleLeaflet sample) => Path.ChangeExtension(sample.Path, ".easy-read.md");

    private static Leaflet Authored(SampleLeaflet sample, string was = "", string now = "")
    {
        var folder = Path.GetDirectoryName(sample.Path)!;
        var words = File.ReadAllText(EditionOf(sample));
        Assert.Contains(was, words, StringComparison.Ordinal);
        var edition = new EasyReadFile(Encoding.UTF8.GetBytes(was.Length > 0 ? words.Replace(was, now, StringComparison.Ordinal) : words), Path.GetFileName(EditionOf(sample)));
        return new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default)
            .Read(File.ReadAllBytes(sample.Path), Path.GetFileName(sample.Path), name => File.ReadAllBytes(Path.Combine(folder, name)), edition).Package!.Leaflet;
    }

    private static List<string> Found(Leaflet leaflet, EasyReadEdition? edition = null) =>
    [
        .. Check(leaflet, edition ?? EasyReadDrafter.Standard.Draft(leaflet).Edition)
            .Where(finding => Codes.Contains(finding.Code))
            .Select(finding => $"{leaflet.Title}: {finding.Message}"),
    ];

    internal static ImmutableArray<Diagnostic> Check(Leaflet leaflet, EasyReadEdition edition) =>
        EasyReadChecker.Check(leaflet with { EasyRead = null }, edition, SourceMap.Empty, Sketch.Today);

    private static List<string> Missed((Regex Pattern, string Other)[] changes, IEnumerable<Leaflet> leaflets, out int tried)
    {
        var missed = new List<string>();
        tried = 0;
        foreach (var leaflet in leaflets)
        {
            var draft = EasyReadDrafter.Standard.Draft(leaflet).Edition;
            foreach (var (changed, was, now) in OneSentence.Changes(draft, changes))
            {
                tried++;
                if (Found(leaflet, changed).Count == 0)
                {
                    missed.Add($"{was} -> {now}");
                }
            }
        }

        return missed;
    }

    [GeneratedRegex(@"(?<=\d ?)mg\b")]
    private static partial Regex Milligrams();

    [GeneratedRegex(@"(?<=\d ?)ml\b")]
    private static partial Regex Millilitres();

    [GeneratedRegex(@"(?<=\d )hours\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<=\d )days\b")]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<=\d )weeks\b")]
    private static partial Regex Weeks();

    [GeneratedRegex(@"(?<=\d )months\b")]
    private static partial Regex Months();

    [GeneratedRegex(@"(?<=\d )minutes\b")]
    private static partial Regex Minutes();

    [GeneratedRegex(@"(?<=\d )times a day\b")]
    private static partial Regex TimesADay();

    [GeneratedRegex(@"(?<=\d )tablets\b")]
    private static partial Regex Tablets();

    [GeneratedRegex(@"^Do not (\w)")]
    private static partial Regex DoNot();

    [GeneratedRegex(@"\b(must|should|may|can|will|could) not\b")]
    private static partial Regex Modal();

    [GeneratedRegex(@"\bcannot\b")]
    private static partial Regex Cannot();

    [GeneratedRegex(@"\bnever\b")]
    private static partial Regex Never();

    [GeneratedRegex(@"\bdo not\b")]
    private static partial Regex Do();

    [GeneratedRegex(@"\b(is|are|does) not\b")]
    private static partial Regex Is();

    [GeneratedRegex(@"\bonly (?=if|when|after)")]
    private static partial Regex Only();

    [GeneratedRegex(@"\bunless\b")]
    private static partial Regex Unless();

    /// <summary>Changes one sentence of an edition, and nothing else.</summary>
    private sealed class OneSentence(int at, (Regex Pattern, string Other)[] changes)
    {
        private int _met;
        private string? _was, _now;

        public static IEnumerable<(EasyReadEdition Edition, string Was, string Now)> Changes(EasyReadEdition edition, (Regex Pattern, string Other)[] changes)
        {
            for (var at = 0; ; at++)
            {
                var one = new OneSentence(at, changes);
                var blocks = one.All(edition.Blocks);
                if (one._was is null || one._now is null)
                {
                    yield break;
                }

                yield return (edition with { Blocks = blocks }, one._was, one._now);
            }
        }

        private ImmutableArray<Block> All(ImmutableArray<Block> blocks) => [.. blocks.Select(block => block switch
        {
            Section section => section with { Blocks = All(section.Blocks) },
            Callout callout => callout with { Blocks = All(callout.Blocks) },
            PictureRow row => row with { Sentences = [.. row.Sentences.Select(One)] },
            _ => block,
        })];

        private Paragraph One(Paragraph sentence)
        {
            var text = LeafletText.Of(sentence.Inlines);
            foreach (var (pattern, other) in text.Contains(" means ", StringComparison.Ordinal) ? [] : changes)
            {
                foreach (Match match in pattern.Matches(text))
                {
                    if (_met++ == at)
                    {
                        (_was, _now) = (text, text[..match.Index] + match.Result(other) + text[(match.Index + match.Length)..]);
                        return sentence with { Inlines = [new Text(_now)] };
                    }
                }
            }

            return sentence;
        }
    }
}
