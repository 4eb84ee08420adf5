using CsCheck;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>A draft never says the opposite of its leaflet, nor half of what is true only as a whole.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftSafetyTests
{
    // Shorter items stand among other words too, and an item that stands twice may be drafted where nothing denies.
    private const int ShortestItem = 15;
    private const int Made = 1500;

    [Theory]
    [InlineData("You must not do any of the following:\n\n- drink alcohol\n- drive a car", "You must not do any of the following:|drink alcohol|drive a car")]
    [InlineData("You can go home when you:\n\n- can walk\n- have passed urine\n- have no pain", "You can go home when you:|can walk|have passed urine|have no pain")]
    [InlineData("Do not take both of:\n\n- warfarin\n- apixaban", "Do not take both of:|warfarin|apixaban")]
    [InlineData("Do not:\n\n1. drive a car\n2. drink alcohol", "Do not:|1. drive a car|2. drink alcohol")]
    [InlineData("- Do not eat\n- drink, or\n- smoke", "Do not eat|drink, or|smoke")]
    [InlineData("You need to call 999 only if you:\n\n- bleed for 10 minutes\n- and faint", "You need to call 999 only if you:|bleed for 10 minutes|and faint")]
    [InlineData("- Do not:\n\n  - drive\n  - swim", "Do not:|drive|swim")]
    [InlineData("## You must not\n\n- drive a car\n- swim", "You must not|drive a car|swim")]
    [InlineData("You must not:\n\n- smoke\n  - Use nicotine patches.\n- drive a car", "You must not:|smoke. Use nicotine patches.|drive a car")]
    [InlineData("Do not eat:\n\n- milk:\n  - drink oat milk\n  - or soya milk\n- eggs. You can eat them if baked.", "Do not eat:|milk: drink oat milk, or soya milk|eggs. You can eat them if baked.")]
    [InlineData("::: urgent Call 0118 496 0123 if:\n- your temperature is high\n- you feel hot\n:::", "Call 0118 496 0123 if:|your temperature is high|you feel hot")]
    public void A_list_that_means_something_only_as_a_whole_is_one_row_without_a_picture(string source, string lines)
    {
        var row = Assert.Single(Rows(Draft(source)), row => !Lines(row).TrueForAll(line => line.Contains(" means ", StringComparison.Ordinal)));

        Assert.Equal(lines.Split('|'), Lines(row));
        Assert.Null(row.Picture);
    }

    [Fact]
    public void What_words_mean_stands_behind_the_whole_of_such_a_list()
    {
        var rows = Rows(Draft("Do not:\n\n- drive if you have sedation\n- stop taking aspirin unless we tell you to"));

        Assert.Equal(2, rows.Count);
        Assert.Equal(["Do not:", "drive if you have sedation", "stop taking aspirin unless we tell you to"], Lines(rows[0]));
        Assert.All(Lines(rows[1]), line => Assert.Contains(" means ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- Do not drive\n- Do not swim\n\n1. Take your tablets\n2. Eat well", "Do not swim")]
    [InlineData("- Rest\n- Never swim\n\n1. Take your tablets\n2. Eat well", "Never swim")]
    public void The_last_item_of_a_list_does_not_lead_in_to_the_next(string source, string item) =>
        Assert.Single(Rows(Draft(source)), row => Lines(row).TrueForAll(line => line == item + "."));

    [Theory]
    [InlineData("Strokes happen to 5% of people without treatment and 1.5% of people with treatment.")]
    [InlineData("It helps 0.25% of women.")]
    public void No_two_shares_are_said_of_different_numbers_of_people(string source) =>
        Assert.DoesNotContain("out of", string.Concat(Rows(Draft(source)).SelectMany(Lines)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Take the tablet immediately before food.", "Take the tablet just before food.")]
    [InlineData("It is recommended that you do not smoke.", "You should not smoke.")]
    [InlineData("Tell us if you take modified release morphine.", "Tell us if you take modified release morphine.")]
    [InlineData("Use your rapid insulin.", "Use your rapid insulin.")]
    [InlineData("You may have chronic fatigue syndrome.", "You may have chronic fatigue syndrome.")]
    [InlineData("Remove your lens first.", "Remove your lens first.")]
    public void No_word_is_changed_where_it_has_another_sense(string source, string said) => Assert.Equal(said, Lines(Rows(Draft(source))[0])[0]);

    [Theory]
    [InlineData("Medicines you can take:\n\n- paracetamol\n- ibuprofen", "Medicines you can take:|paracetamol|ibuprofen")]
    [InlineData("Things you need:\n\n- a bag\n- a coat", "Things you need:|a bag|a coat")]
    public void Words_that_name_what_follows_are_no_beginning_of_a_sentence(string source, string lines) =>
        Assert.Equal(lines.Split('|'), Lines(Rows(Draft(source))[0]).Where(line => !line.Contains(" means ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Call us (Mon.-Fri. 8.30 a.m.-5 p.m.) for help.")]
    [InlineData("Take vit. D daily.")]
    public void A_short_form_ends_no_sentence(string source) => Assert.Single(Rows(Draft(source)).SelectMany(Lines), line => !line.Contains(" means ", StringComparison.Ordinal));

    [Fact]
    public void Each_row_of_a_long_list_begins_with_the_words_before_it()
    {
        var rows = Rows(Draft("You must not:\n\n- drive a car\n- drink alcohol\n- smoke\n- swim\n- lift heavy things\n- fly in a plane\n- go to work"));

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal("You must not:", Lines(row)[0]));
        Assert.All(rows, row => Assert.Null(row.Picture));
    }

    [Theory]
    [InlineData("Stay off alcohol.")]
    [InlineData("Alcohol is forbidden.")]
    [InlineData("Driving is banned.")]
    [InlineData("You are unable to eat.")]
    [InlineData("Give up smoking.")]
    [InlineData("Eating within 6 hours is deadly.")]
    [InlineData("Driving is against the law for 4 weeks.")]
    [InlineData("Beware of alcohol.")]
    [InlineData("Too much water is bad for you.")]
    [InlineData("Limit alcohol.")]
    [InlineData("Skip your tablet.")]
    [InlineData("Too ill to drive.")]
    [InlineData("Instead of eating, drink.")]
    [InlineData("Don’t drive.")]
    [InlineData("Take tablets without food.")]
    [InlineData("| Drug | Night |\n|---|---|\n| Tablets | none, do not take |")]
    [InlineData("::: do-not\n- drive\n- smoke\n:::")]
    [InlineData("## What not to do\n\nDrive a car. Drink alcohol.")]
    public void What_is_forbidden_has_no_picture(string source) => Assert.All(Rows(Draft(source)), row => Assert.Null(row.Picture));

    [Theory]
    [InlineData("Take warfarin.", "Warfarin means")]
    [InlineData("Take rivaroxaban.", "Rivaroxaban means")]
    [InlineData("Take dalteparin.", "Dalteparin means")]
    [InlineData("Take a blood thinner.", "Blood thinner means")]
    public void A_hard_word_is_explained_by_its_own_name(string source, string meaning) =>
        Assert.StartsWith(meaning, Lines(Rows(Draft(source))[0])[1], StringComparison.Ordinal);

    [Fact]
    public void Each_medicine_is_explained_for_itself()
    {
        var lines = Rows(Draft("Stop warfarin, not apixaban.")).SelectMany(Lines).ToList();

        Assert.Contains(lines, line => line.StartsWith("Warfarin means", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Apixaban means", StringComparison.Ordinal));
    }

    [Fact]
    public void The_forms_of_a_word_that_is_explained_are_forms_of_one_word()
    {
        var glossary = EasyReadGlossary.Standard;

        Assert.All(["heparin", "edoxaban", "embolism", "vision", "infectious", "claudication"], word => Assert.Equal([word], glossary.FormsOf(word)));
    }

    [Theory]
    [InlineData("The risk falls by 30%.")]
    [InlineData("Losing 5% of your weight lowers the risk by 20%.")]
    [InlineData("Your oxygen level should be 88% to 92%.")]
    [InlineData("The risk increases from 2% to 4%.")]
    [InlineData("Patients should take 50% of the dose.", "You should take 50% of the dose.")]
    [InlineData("Children with 30% burns.")]
    [InlineData("Women have 10% lower doses.")]
    [InlineData("Between 1% and 5% of people get ill.")]
    [InlineData("10% fewer than 5% of people are ill.")]
    [InlineData("Keep 10% of patients’ blood.")]
    public void A_percentage_that_is_no_share_of_people_stays(string source, string? drafted = null) => Assert.Equal(drafted ?? source, Only(source));

    [Theory]
    [InlineData("You may go home provided you have passed urine and you are not bleeding today.", "You may go home provided you have passed urine and you are not bleeding today.")]
    [InlineData("You may leave today as long as you feel well and you can walk without help.", "You may leave today as long as you feel well and you can walk without help.")]
    [InlineData("There is a risk you may bleed a lot and you may need more surgery later.", "There is a risk you may bleed a lot and you may need more surgery later.")]
    [InlineData("You can eat your usual food and you can drive your car if you feel well.", "You can eat your usual food and you can drive your car if you feel well.")]
    [InlineData("Tell us if you take: tablets; cream; drops.", "Tell us if you take: tablets; cream; drops.")]
    [InlineData("Stop it 5 days before; not earlier.", "Stop it 5 days before; not earlier.")]
    public void A_sentence_is_never_cut_before_its_condition(string source, string drafted) => Assert.Equal(drafted, Only(source));

    [Theory]
    [InlineData("You may feel discomfort but no pain.")]
    [InlineData("Please confirm your visit.")]
    [InlineData("Smoking is not prohibited.")]
    [InlineData("Sit on a stool.")]
    [InlineData("Take an additional tablet.")]
    [InlineData("Bring your parking permit.")]
    [InlineData("You may have a cardiac arrest.")]
    [InlineData("Take 1 tablet/day.")]
    [InlineData("You have pain and/or swelling.")]
    [InlineData("Take it with/without food.")]
    [InlineData("We check your vital signs.")]
    [InlineData("Do not resume driving.")]
    [InlineData("You may eat (but not drink).")]
    [InlineData("The eye (left) will be numb.")]
    [InlineData("If you bleed (more than a cup), call.")]
    [InlineData("Your femur (thigh bone) is long.")]
    [InlineData("Your thigh bone (femur) is long.")]
    public void Words_with_a_second_meaning_slashes_and_brackets_stay(string source) => Assert.Equal(source, Only(source));

    [Fact]
    public void A_note_stands_in_brackets_behind_what_refers_to_it()
    {
        var sentences = Rows(Draft("Take 5 mg.[^a] Then rest.\n\n[^a]: Never more than 8.\n"));

        Assert.Equal(["Take 5 mg.", "(Never more than 8.)", "Then rest."], sentences.SelectMany(Lines));
        Assert.Equal(["Take 5 mg.", "(Never more than 8.)"], Lines(sentences[0]).Take(2));
    }

    [Theory]
    [InlineData("Take 5 mg.[^a]\n\n[^a]: You can say no. It makes no difference.", "Take 5 mg.|You can say no.|It makes no difference.")]
    [InlineData("Rest. Take 5 mg.[^a]\n\n[^a]: You may take 8.", "Rest.|Take 5 mg.|You may take 8.")]
    [InlineData("Take 5 mg.[^a] It helps you.\n\n[^a]: You can say no. It makes no difference.", "Take 5 mg.|(You can say no.)|(It makes no difference.)|It helps you.")]
    [InlineData("Take 5 mg.[^a]\n\nIf you do not do this, you may be ill.\n\n[^a]: You may take 8.", "Take 5 mg.|(You may take 8.)|If you do not do this, you may be ill.")]
    [InlineData("- Take 5 mg.[^a]\n\n[^a]: Not for children.", "Take 5 mg.|(Not for children.)")]
    [InlineData("Do not:\n\n- take 5 mg[^a]\n- drive\n\n[^a]: Take no more than 8. Ask us.", "Do not:|take 5 mg|(Take no more than 8.)|(Ask us.)|drive")]
    public void A_note_at_the_end_of_what_refers_to_it_needs_no_brackets(string source, string lines) =>
        Assert.Equal(lines, string.Join('|', Rows(Draft(source)).SelectMany(Lines)));

    [Theory]
    [InlineData("## Do not drive\n\nDo not drive.\n\nRest.", "Rest.")]
    [InlineData("::: urgent Call 0118 496 0123 if:\nCall 0118 496 0123 if:\n\n- you feel hot\n- you fall\n:::", "Call 0118 496 0123 if:|you feel hot|you fall")]
    [InlineData("## Do not drive\n\nDo not drive.", "Do not drive.")]
    [InlineData("## Do not drive\n\nDo not drive at night.\n\nRest.", "Do not drive at night.|Rest.")]
    public void What_a_heading_says_is_not_said_again_right_below_it(string source, string lines) =>
        Assert.Equal(lines, string.Join('|', Rows(Draft(source)).SelectMany(Lines)));

    [Fact]
    public void No_picture_stands_beside_a_denial_and_no_denial_of_a_sample_or_a_real_leaflet_is_lost()
    {
        foreach (var sample in SampleLeaflets.All)
        {
            AssertDenialsKept(sample.Read().Package.Leaflet, sample.Name);
        }

        foreach (var file in Corpus.Leaflets)
        {
            if (new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default).Leaflet is { } leaflet)
            {
                AssertDenialsKept(leaflet, file.Name);
            }
        }
    }

    [Fact]
    public void No_picture_stands_beside_a_denial_and_none_of_a_made_leaflet_is_lost() =>
        Assert.All(Enumerable.Range(0, Made), seed => AssertDenialsKept(LeafletGen.Make(seed), $"made {seed}"));

    [Theory]
    [Trait("requirement", "E-04")]
    [InlineData("Call 999 if:", "ambulance")]
    [InlineData("Call us now if:", "phone")]
    [InlineData("Go to A&E if:", "emergency-department")]
    [InlineData("Go to a minor injuries unit or your GP if:", null)]
    [InlineData("Do not call us if:", null)]
    [InlineData("Stop the tablets if:", null)]
    public void A_call_has_its_picture_whatever_the_reasons_for_it_deny(string lead, string? picture)
    {
        var row = Rows(Draft($"{lead}\n\n- you cannot breathe\n- the bleeding does not stop\n"))[0];

        Assert.Equal(lead, Lines(row)[0]);
        Assert.Equal(picture, row.Picture?.Name);
    }

    [Fact]
    [Trait("requirement", "E-01")]
    public void A_note_of_several_pieces_stands_behind_the_sentence_that_it_is_about()
    {
        var lines = Rows(Draft("We use glue or not.[^a] Then we sew the skin.\n\n[^a]: Both ways work well. We choose:\n\n    - glue, for some people\n    - no glue, for others\n")).SelectMany(Lines).ToList();

        Assert.Equal(["We use glue or not.", "Both ways work well.", "We choose:", "glue, for some people", "no glue, for others", "Then we sew the skin."], lines);
    }

    [Theory]
    [InlineData("In Urdu:\n\n1. [آپ کا نام \"[Urdu]{lang=en}\"]{lang=ur}\n2. [وقت]{lang=ur}\n", 2)]
    [InlineData("[آپ کا نام]{lang=ur}, or so.\n", 0)]
    public void The_number_and_the_stop_of_a_passage_are_in_its_language(string body, int passages) =>
        Assert.Equal(passages, Rows(Draft(body)).SelectMany(row => row.Sentences).Count(sentence => sentence.Inlines is [LanguageSpan]));

    // Each line that a list says goes on from a lead-in that denies has that lead-in, or its own denial, in its row.
    private static void AssertDenialsKept(Leaflet leaflet, string name)
    {
        if (leaflet.Language.Language != "en")
        {
            return;
        }

        var rows = Rows(EasyReadDrafter.Standard.Draft(leaflet));

        // That of a call stands beside the reasons for it, whatever they deny.
        Assert.All(rows.Where(row => row.Picture is not null && !(((row.Picture.Name is "phone" or "ambulance" && Lines(row)[0].StartsWith("Call ", StringComparison.Ordinal)) || (row.Picture.Name == "emergency-department" && Lines(row)[0].StartsWith("Go to ", StringComparison.Ordinal))) && Lines(row)[0].EndsWith(" if:", StringComparison.Ordinal) && !Denials.In(Lines(row)[0]))), row => Assert.False(Lines(row).Where(line => !line.Contains(" means ", StringComparison.Ordinal) && !line.Contains("://", StringComparison.Ordinal) && !line.Contains("www.", StringComparison.Ordinal) && !line.Contains('@')).Any(Denials.In), $"{name}: {string.Join(" | ", Lines(row))}"));

        var blocks = LeafletBlocks.Of(leaflet).ToList();
        var all = LeafletText.Of(leaflet);
        foreach (var (lead, list) in blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First: Paragraph, Second: ListBlock }).Select(pair => ((Paragraph)pair.First, (ListBlock)pair.Second)))
        {
            if (SentenceSplitter.Split(LeafletText.Of(lead.Inlines)).LastOrDefault() is { } words && words.EndsWith(':') && Denials.In(words))
            {
                // Found by their words: a list may be said in the row of its lead-in or in rows of its own.
                var items = list.Items.Select(item => LeafletText.Of(item.Blocks).Trim().TrimEnd('.', ';', ',')).Where(item => item.Length > ShortestItem && all.AsSpan().Count(item) == 1).ToList();
                var own = rows.Where(row => Lines(row).Exists(line => items.Exists(item => line.Contains(item, StringComparison.OrdinalIgnoreCase)))).ToList();
                Assert.All(own, row => Assert.True(Lines(row).Exists(Denials.In), $"{name}: {string.Join(" | ", Lines(row))}"));
            }
        }
    }

    private static string Only(string source) => string.Join(' ', Rows(Draft(source)).SelectMany(Lines).Where(line => !line.Contains(" means ", StringComparison.Ordinal)));

    private static EasyReadDraft Draft(string body) => EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read($"# T\n\n{body}\n").Leaflet!);

    private static List<PictureRow> Rows(EasyReadDraft draft) => [.. LeafletBlocks.Of(new Leaflet(new LeafletMetadata { Title = "T" }, draft.Edition.Blocks, [])).OfType<PictureRow>()];

    private static List<string> Lines(PictureRow row) => [.. row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines))];
}
