using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

public sealed class EasyReadDrafterTests
{
    [Theory]
    [Trait("requirement", "E-06")]
    [InlineData("About 5% of people have pain.", "About 5 out of 100 people have pain.")]
    [InlineData("There is a 0.5% risk of bleeding.", "There is a 0.5% risk of bleeding.")]
    [InlineData("It helps 5% to 10% of people.", "It helps 5 to 10 out of 100 people.")]
    [InlineData("The gel is 2% chlorhexidine.", "The gel is 2% chlorhexidine.")]
    [InlineData("Rest for two weeks.", "Rest for 2 weeks.")]
    [InlineData("This is type II.", "This is type 2.")]
    [InlineData("Wash prior to the test.", "Wash before the test.")]
    [InlineData("Prior to the test, wash.", "Before the test, wash.")]
    [InlineData("You shouldn't drive.", "You should not drive.")]
    [InlineData("Bring tea and/or water.", "Bring tea and/or water.")]
    [InlineData("Take 5 mg/kg of it.", "Take 5 mg/kg of it.")]
    [InlineData("You will be given a gown.", "We will give you a gown.")]
    [InlineData("You will be given a gown by the nurse.", "You will be given a gown by the nurse.")]
    [InlineData("Patients should rest.", "You should rest.")]
    [InlineData("Older patients should rest.", "Older patients should rest.")]
    [InlineData("Call 0118 496 0111 (day or night) if worried.", "Call 0118 496 0111 (day or night) if worried.")]
    [InlineData("Please note that you must rest.", "You must rest.")]
    [InlineData("It is an alleviating cream; use it daily.", "It is an alleviating cream. Use it daily.")]
    public void A_sentence_is_said_more_easily_where_that_is_safe(string source, string drafted)
    {
        var draft = Draft(source);

        Assert.Equal(drafted, string.Join(' ', Sentences(draft)));
    }

    [Theory]
    [InlineData("If you feel sick and you have pain in your chest and back today, call 999.")]
    [InlineData("Do not drive until you can feel your leg and you can move it well.")]
    public void A_condition_is_never_cut_in_two(string source)
    {
        var draft = Draft(source);

        Assert.Equal([source], Sentences(draft));
    }

    [Theory]
    [InlineData("The seat should be a little higher than the back of your knee.", null)]
    [InlineData("Bend your knee more than you did last week.", null)]
    [InlineData("Bend your joints more than you did last week, where they are stiff.", "joints")]
    public void A_part_of_the_body_that_measures_something_else_is_not_what_a_sentence_is_about(string sentence, string? concept) =>
        Assert.Equal(concept, EasyReadConcepts.Find(sentence));

    [Theory]
    [InlineData("Keep an eye on what your family eats.", "family")]
    [InlineData("It may come in the form of a red patch.", null)]
    [InlineData("Take the rest of it in the evening.", null)]
    [InlineData("Hand, foot and mouth disease is common.", "virus")]
    [InlineData("Your eye may be red.", "eye")]
    public void What_an_idiom_names_is_not_what_a_sentence_is_about(string sentence, string? concept) =>
        Assert.Equal(concept, EasyReadConcepts.Find(sentence));

    [Fact]
    public void A_hard_word_is_bold_once_explained_behind_and_in_the_list_of_words()
    {
        var draft = Draft("A stent may be used. The stent stays in.");

        Assert.Equal(["A stent may be used.", "Stent means a small tube that holds a part of the body open.", "The stent stays in."], Sentences(draft));
        Assert.Equal(["stent"], Rows(draft).SelectMany(row => row.Sentences).SelectMany(sentence => sentence.Inlines).OfType<Strong>().Select(strong => LeafletText.Of(strong.Inlines)));
        Assert.Equal("stent", LeafletText.Of(draft.Edition.Blocks.OfType<Section>().Last().Blocks.OfType<DefinitionList>().Single().Definitions.Single().Term));
    }

    [Theory]
    [InlineData("Stent\n:   A small metal tube. It stays in.", "Stent means a small metal tube.")]
    [InlineData("Stent (DES)\n:   The tube in your artery.", "Stent means the tube in your artery.")]
    [InlineData("Stent\n:   Do not swim for a week.", "Stent means a small tube that holds a part of the body open.")]
    [InlineData("Stent\n:   A tube that you must not move.", "Stent means a small tube that holds a part of the body open.")]
    [InlineData("Stent\n:   A tube of 5 mm.", "Stent means a small tube that holds a part of the body open.")]
    public void A_hard_word_means_what_the_leaflet_says_that_it_means(string list, string meaning)
    {
        var draft = Draft($"A stent may be used.\n\n{list}");

        Assert.Contains(meaning, Sentences(draft));
        Assert.Equal(meaning["Stent means ".Length..], LeafletText.Of(draft.Edition.Blocks.OfType<Section>().Last().Blocks.OfType<DefinitionList>().Single().Definitions.Single(definition => LeafletText.Of(definition.Term) == "stent").Meaning).Trim().ToLowerInvariant());
    }

    [Fact]
    public void A_short_form_is_said_in_full_and_stands_in_the_list_of_words()
    {
        var draft = Draft("You have peripheral arterial disease (PAD). An MRI shows PAD.");

        Assert.Contains("An MRI shows peripheral arterial disease.", Sentences(draft));
        Assert.Contains(" Also called PAD.", LeafletText.Of(draft.Edition.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("requirement", "E-01")]
    public void Advice_keeps_what_not_to_do_in_each_sentence()
    {
        var draft = Draft("::: do-not\n- drive\n- Aspirin\n:::");

        Assert.Equal(["Do not drive.", "Do not: Aspirin."], Sentences(draft).Where(sentence => !sentence.Contains("means", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Do not drive", "Do not drive.")]
    [InlineData("don't drive", "Do not drive.")]
    [InlineData("never drive", "Never drive.")]
    [InlineData("stop taking your tablets", "Do not stop taking your tablets.")]
    public void Advice_that_denies_does_not_do_so_twice(string item, string drafted) => Assert.Equal([drafted], Sentences(Draft($"::: do-not\n- {item}\n:::")));

    [Fact]
    public void Items_that_end_the_sentence_before_them_are_sentences()
    {
        var joined = Draft("You may find that you:\n\n- have a cold\n- feel hot");
        var apart = Draft("You will see two people:\n\n- a nurse\n- a doctor");

        Assert.Equal(["You may find that you have a cold.", "You may find that you feel hot."], Sentences(joined));
        Assert.Equal(["You will see 2 people:", "a nurse", "a doctor"], Sentences(apart));
    }

    [Fact]
    public void A_table_is_said_in_sentences_with_their_labels()
    {
        var draft = Draft("| Block | Lasts |\n|---|---|\n| Hand | 8 hours |");

        Assert.Equal(["Block: Hand", "Lasts: 8 hours"], Sentences(draft));
    }

    [Theory]
    [InlineData("Your doctor will see you.", "doctor")]
    [InlineData("Do not drive.", null)]
    [InlineData("You cannot drive.", null)]
    [InlineData("Do not smoke.", null)]
    [InlineData("The house is blue.", null)]
    [InlineData("You can drive home.", "driving")]
    public void A_row_has_a_picture_only_where_its_idea_is_certain(string source, string? picture)
    {
        var draft = Draft(source);

        Assert.Equal(picture, Rows(draft)[0].Picture?.Name);
        Assert.Equal(picture is null, draft.Review.Any(item => item.Kind == EasyReadReviewKind.RowWithoutPicture));
    }

    [Theory]
    [InlineData("In an emergency, call 999.", "ambulance")]
    [InlineData("Go to A&E or call 999 if your inhaler does not help.", "emergency-department")]
    [InlineData("Call 111 if the pain does not stop.", "phone")]
    [InlineData("If you are not sure, call us on 0118 496 0111.", "phone")]
    [InlineData("Ring the team on 0118 496 0111.", "phone")]
    [InlineData("If you are worried, do not call us.", null)]
    [InlineData("Do not call 999 if you feel well.", null)]
    public void A_call_has_its_picture_whatever_denies_in_the_reason_for_it(string source, string? picture) => Assert.Equal(picture, Rows(Draft(source))[0].Picture?.Name);

    [Theory]
    [InlineData("Medicines that do not mix well", false)]
    [InlineData("Medicines that we give", true)]
    public void Rows_of_a_table_whose_name_denies_have_no_picture(string caption, bool isShown)
    {
        var rows = Rows(Draft($"Table: {caption}\n\n| Medicine | What can happen |\n|---|---|\n| Aspirin | more bleeding |"));

        Assert.Equal(isShown, rows.Exists(row => row.Picture?.Name == "medicines" && LeafletText.Of(row.Sentences[0].Inlines).Contains("Aspirin", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_person_has_to_look_at_is_listed()
    {
        var draft = Draft("Wash prior to the percutaneous test. You can walk and talk and sit and stand and eat and drink and rest and sleep.");

        Assert.Contains(draft.Review, item => item is { Kind: EasyReadReviewKind.ChangedSentence, Source: "Wash prior to the percutaneous test.", Draft: "Wash before the percutaneous test." });
        Assert.Contains(draft.Review, item => item is { Kind: EasyReadReviewKind.HardWord, Draft: "percutaneous" });
        Assert.Contains(draft.Review, item => item.Kind == EasyReadReviewKind.LongSentence);
    }

    [Fact]
    public void In_another_language_it_only_splits_and_says_so()
    {
        var draft = EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read("---\ntitle: T\nlanguage: pl\n---\n\nProszę pić wodę. Proszę odpoczywać, tj. leżeć.\n").Leaflet!);

        Assert.Equal(["Proszę pić wodę.", "Proszę odpoczywać, tj. leżeć."], Sentences(draft));
        Assert.All(Rows(draft), row => Assert.Null(row.Picture));
        Assert.Contains(draft.Review, item => item is { Kind: EasyReadReviewKind.LanguageWithoutRules, Draft: "pl" });
    }

    [Fact]
    public void In_another_language_the_heading_of_advice_is_not_joined_to_an_item()
    {
        var draft = EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read("---\ntitle: T\nlanguage: cy\n---\n\n::: do-not\n- gyrrwch am 24 awr\n- yfwch:\n    - gwin\n    - cwrw\n:::\n").Leaflet!);

        Assert.Equal("Peidiwch â gwneud: gyrrwch am 24 awr", Sentences(draft)[0]);
        Assert.DoesNotContain(Sentences(draft), sentence => sentence.Contains("gwneud yfwch", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hospitals_own_words_come_first()
    {
        using var own = new MemoryStream("# ours\nprior to\tsay\tahead of\tward 5\tyes\n"u8.ToArray());

        var draft = new EasyReadDrafter(EasyReadGlossary.With(own)).Draft(MarkdownLeafletReaderTests.Read("# T\n\nWash prior to the test.").Leaflet!);

        Assert.Equal(["Wash ahead of the test."], Sentences(draft));
    }

    [Fact]
    public void A_line_that_is_no_entry_is_named()
    {
        using var own = new MemoryStream("prior to\tbefore\n"u8.ToArray());

        var exception = Assert.Throws<FormatException>(() => EasyReadGlossary.With(own));

        Assert.Contains("“prior to | before” is no entry", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_has_three_hundred_words_and_every_hard_one_of_a_vascular_leaflet()
    {
        var glossary = EasyReadGlossary.Standard;
        string[] hard =
        [
            "intravascular lithotripsy", "peripheral arterial disease", "arteries", "calcification", "calcified plaque", "intermittent claudication", "catheter", "balloon", "stent",
            "scaffold", "patency", "thrombosis", "embolization", "major amputation", "ulcers", "oxygen", "calcium", "clinical studies", "complications", "technique",
        ];
        string[] easier = ["acoustic pressure waves", "informed consent", "rationale", "alleviate", "facilitates", "prior to", "closely monitored", "elastic", "radiology department", "operating theatre", "non-healing", "opportunity", "queries"];

        Assert.True(glossary.Count >= 300, $"{glossary.Count}");
        Assert.All(hard, term => Assert.Single(glossary.Hard.FindAll(term)));
        Assert.All(easier, term => Assert.Single(glossary.Easier.FindAll(term)));
    }

    [Fact]
    public void Every_idea_has_a_picture()
    {
        Assert.True(EasyReadConcepts.Names.Length > 200);
        Assert.All(EasyReadConcepts.Names, name => Assert.Matches("^(hi:[a-z]+/[a-z0-9_-]+|ms:[a-z0-9-]+)$", EasyReadConcepts.PictureOf(name)));
    }

    private static EasyReadDraft Draft(string body) => EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read($"# T\n\n{body}\n").Leaflet!);

    private static List<PictureRow> Rows(EasyReadDraft draft) => [.. draft.Edition.Blocks.OfType<PictureRow>()];

    private static List<string> Sentences(EasyReadDraft draft) => [.. Rows(draft).SelectMany(row => row.Sentences).Select(sentence => LeafletText.Of(sentence.Inlines))];
}
