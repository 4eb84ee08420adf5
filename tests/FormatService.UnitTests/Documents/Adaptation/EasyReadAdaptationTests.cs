using CsCheck;
using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Adaptation;

public sealed class EasyReadAdaptationTests
{
    private const string Authored = """
        # Your arm

        It will be numb.

        ::::: easy-read Your sleepy arm
        ![](arm)
        Your arm will feel asleep.

        ## Help

        Call us.

        ::: contact The ward
        Phone: 0118 496 0111
        :::

        ## Hard words

        Numb
        :   You feel nothing.

        ## At home

        ![](rest)
        Rest at home.
        :::::
        """;

    [Fact]
    [Trait("requirement", "E-12")]
    [Trait("requirement", "E-14")]
    public void An_edition_stands_in_the_order_that_readers_know_and_says_who_can_help()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Authored).Leaflet!;

        var adapted = new EasyReadAdaptation().Adapt(leaflet, ReadingProfile.EasyRead);

        Assert.Equal(
            ["What this is about", "At home", "Hard words", "Help", "Who checked this"],
            adapted.Blocks.Cast<Section>().Select(section => LeafletText.Of(section.Heading)));
        Assert.Contains("Someone can help you read this.", LeafletText.Of(adapted), StringComparison.Ordinal);
        Assert.Contains("0118 496 0111", LeafletText.Of(adapted), StringComparison.Ordinal);
        Assert.DoesNotContain("It will be numb", LeafletText.Of(adapted), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "E-12")]
    [InlineData("It is blue.\n\n## Contact\n\nRing 0118 496 0155, 9am to 5pm.\n\n## At home\n\nRest.", "What this is about|At home|Contact|Who checked this")]
    [InlineData("It is blue.\n\n## At home\n\nRest.\n\n## Where to come\n\nRing 0118 496 0155.", "What this is about|At home|Where to come|Who checked this")]
    [InlineData("It is blue.\n\n## Warning signs\n\nRing us if your fingers turn blue.\n\n::: contact The clinic\nPhone: 0118 496 0155\n:::\n\n## At home\n\nRest.", "What this is about|Warning signs|At home|How to contact us|Who checked this")]
    [InlineData("It is blue.\n\n## At home\n\nRest.\n\n## Warning signs\n\nRing us if your fingers turn blue.\n\n::: contact The clinic\nPhone: 0118 496 0155\n:::", "What this is about|At home|Warning signs|Who checked this")]
    [InlineData("It is blue. Ring 0118 496 0155.\n\n## At home\n\nRest. Ring 111.", "What this is about|At home|How to contact us|Who checked this")]
    [InlineData("It is blue.\n\n## Contact\n\nRing 0118 496 0155.\n\n::: contact The ward\nPhone: 0118 496 0111\n:::\n\n## At home\n\nRing 0118 496 0155.", "What this is about|At home|Contact|Who checked this")]
    [InlineData("It is blue.\n\n## Disposal\n\nDo not share it with a consultant.\n\n::: contact The clinic\nPhone: 0118 496 0155\n:::", "What this is about|Disposal|Words list|How to contact us|Who checked this")]
    [InlineData("It is blue.\n\n## Disposal\n\nDo not share it with a consultant. Ring 0118 496 0155.", "What this is about|Disposal|Words list|How to contact us|Who checked this")]
    [InlineData("It is blue. Ask your consultant.\n\n## The clinic\n\nRing 0118 496 0155, 9am to 5pm.", "What this is about|Words list|The clinic|Who checked this")]
    [InlineData("It is blue. Ask your consultant.\n\n## The clinic\n\nRing 0118 496 0155 if you bleed.", "What this is about|The clinic|Words list|How to contact us|Who checked this")]
    [InlineData("It is blue. Ask your consultant.\n\n## Where to find us\n\nWe are by the station.\n\n::: contact The clinic\nPhone: 0118 496 0155\n:::", "What this is about|Words list|Where to find us|Who checked this")]
    [InlineData("It is blue. Ask your consultant.\n\n## Our wards\n\n### East\n\n::: contact East\nPhone: 0118 496 0155\n:::\n\n### West\n\n::: contact West\nPhone: 0118 496 0111\n:::", "What this is about|Words list|Our wards|Who checked this")]
    [InlineData("It is blue.\n\n## Contact\n\n::: contact The ward\nPhone: 0118 496 0111\n:::\n\n## Disposal\n\nDo not share it.\n\n::: contact The clinic\nPhone: 0118 496 0155\n:::", "What this is about|Disposal|Contact|Who checked this")]
    public void A_section_with_numbers_in_running_text_is_where_readers_look_for_them(string body, string headings)
    {
        var adapted = new EasyReadAdaptation().Adapt(MarkdownLeafletReaderTests.Read($"# T\n\n{body}\n").Leaflet!, ReadingProfile.EasyRead);

        Assert.Equal(headings, string.Join('|', adapted.Blocks.Cast<Section>().Select(section => LeafletText.Of(section.Heading))));
        Assert.EndsWith("Someone can help you read this.", LeafletText.Of(adapted.Blocks[^2..^1]).Trim(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("requirement", "E-12")]
    public void Numbers_that_stand_in_the_midst_of_sections_are_found_together_under_their_headings()
    {
        const string Body = "It is blue.\n\n## The ward\n\nRest here.\n\nRing 0118 496 0155. Ring at night too.\n\n## The clinic\n\n### Mondays\n\nAsk a nurse. Ring 0118 496 0166.\n\n### Fridays\n\nRing 0118 496 0166.\n\n"
            + "::: urgent Ring 0118 496 0177\nRing if you bleed.\n:::\n\n## At home\n\nRest.";

        var adapted = new EasyReadAdaptation().Adapt(MarkdownLeafletReaderTests.Read($"# T\n\n{Body}\n").Leaflet!, ReadingProfile.EasyRead);

        var contact = Assert.Single(adapted.Blocks.OfType<Section>(), section => LeafletText.Of(section.Heading) == "How to contact us");
        Assert.Equal(
            "The ward|Ring 0118 496 0155.|The clinic|Mondays|Ask a nurse.|Ring 0118 496 0166.|Someone can help you read this.",
            LeafletText.Of(contact.Blocks).Trim().Replace('\n', '|'));
        Assert.Contains("0118 496 0155", LeafletText.Of(adapted.Blocks[1..2]), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "E-12")]
    [InlineData("Ring 0118 496 0155.\n\nThe line is open Monday to Friday.\n\nRest.", "Ring 0118 496 0155.|The line is open Monday to Friday.")]
    [InlineData("The hip nurses can help.\n\nCall them on 0118 496 0155.\n\nThey are here all day.", "The hip nurses can help.|Call them on 0118 496 0155.|They are here all day.")]
    [InlineData("Ring 0118 496 0155.\n\nThey are here from 9am.\n\nCall them on 0118 496 0166.", "Ring 0118 496 0155.|They are here from 9am.|Call them on 0118 496 0166.")]
    [InlineData("We are here.\n\nRing 0118 496 0155.\n\nMonday is best to rest.", "Ring 0118 496 0155.")]
    public void What_belongs_with_a_number_is_gathered_with_it(string body, string contacts)
    {
        var adapted = new EasyReadAdaptation().Adapt(MarkdownLeafletReaderTests.Read($"# T\n\nIt is blue.\n\n## The ward\n\n{body}\n\n## At home\n\nRest.\n").Leaflet!, ReadingProfile.EasyRead);

        var contact = Assert.Single(adapted.Blocks.OfType<Section>(), section => LeafletText.Of(section.Heading) == "How to contact us");
        Assert.Equal($"The ward|{contacts}|Someone can help you read this.", LeafletText.Of(contact.Blocks).Trim().Replace('\n', '|'));
    }

    [Fact]
    public void Contents_stand_before_an_opening_that_is_the_whole_leaflet()
    {
        var whole = new EasyReadAdaptation().Adapt(MarkdownLeafletReaderTests.Read("# T\n\n" + string.Concat(Enumerable.Range(1, 9).Select(_ => "Rest.\n\n"))).Leaflet!, ReadingProfile.EasyRead);
        var opened = new EasyReadAdaptation().Adapt(MarkdownLeafletReaderTests.Read("# T\n\nRest.\n\n## More\n\nWait.\n").Leaflet!, ReadingProfile.EasyRead);

        Assert.Equal((0, 1), (EasyReadAdaptation.OpeningOf(whole), EasyReadAdaptation.OpeningOf(opened)));
    }

    [Fact]
    public void What_nobody_signed_off_says_so_in_its_title()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Authored).Leaflet!;

        var adapted = new EasyReadAdaptation().Adapt(leaflet, ReadingProfile.EasyRead);
        var drafted = new EasyReadAdaptation().Adapt(leaflet with { EasyRead = null }, ReadingProfile.EasyRead);

        Assert.Equal(LeafletEdition.UncheckedEasyRead, adapted.Edition);
        Assert.Equal("Draft for easy read - not checked: Your sleepy arm", adapted.Title);
        Assert.Equal("Draft for easy read - not checked: Your arm", drafted.Title);
        Assert.Contains("Nobody has checked this yet.", LeafletText.Of(adapted), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approved_leaflet_does_not_make_its_unchecked_easy_read_an_approved_one()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Authored).Leaflet!;
        var approved = leaflet with { Metadata = leaflet.Metadata with { Status = LeafletStatus.Approved, Approved = new DateOnly(2026, 3, 1) } };

        var adapted = new EasyReadAdaptation().Adapt(approved, ReadingProfile.EasyRead).Metadata;

        Assert.Equal((null, null), (adapted.Status, adapted.Approved));
    }

    [Fact]
    [Trait("requirement", "E-17")]
    public void Both_sign_offs_make_it_easy_read_and_any_change_makes_it_a_draft_again()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Authored).Leaflet!;
        var fingerprint = EasyReadApproval.FingerprintOf(leaflet);
        var signed = leaflet with
        {
            Metadata = leaflet.Metadata with
            {
                EasyReadSignOffs =
                [
                    new EasyReadSignOff("Clinical owner", "Dr A. Shah", new DateOnly(2026, 3, 1), "1", fingerprint),
                    new EasyReadSignOff("reader-group", "Speak Up Northbridge", new DateOnly(2026, 3, 2), "1", fingerprint),
                ],
            },
        };
        var changed = signed with { Metadata = signed.Metadata with { Summary = "Something new." } };
        var rewritten = signed with { EasyRead = signed.EasyRead! with { Title = "Another title" } };

        var adapted = new EasyReadAdaptation().Adapt(signed, ReadingProfile.EasyRead);

        Assert.Empty(EasyReadApproval.Of(signed).Reasons);
        Assert.Equal((LeafletEdition.EasyRead, "Your sleepy arm"), (adapted.Edition, adapted.Title));
        Assert.Contains("Speak Up Northbridge", LeafletText.Of(adapted), StringComparison.Ordinal);
        Assert.Equal(2, EasyReadApproval.Of(changed).Reasons.Length);
        Assert.Equal(2, EasyReadApproval.Of(rewritten).Reasons.Length);
        Assert.Equal(2, EasyReadApproval.Of(leaflet).Reasons.Length);
    }

    [Fact]
    public void A_sign_off_counts_only_for_its_version_and_with_a_fingerprint()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Authored).Leaflet! is var read ? read with { Metadata = read.Metadata with { Version = "2" } } : null!;
        var fingerprint = EasyReadApproval.FingerprintOf(leaflet);

        var old = EasyReadApproval.Of(Signed("1", fingerprint));
        var bare = EasyReadApproval.Of(Signed("2", null));
        var good = EasyReadApproval.Of(Signed("2", fingerprint));

        Assert.Equal("The leaflet or its easy-read edition has changed since the clinical owner signed it off.", old.Reasons[0]);
        Assert.Equal("The sign-off of the clinical owner does not say which version and fingerprint it is for.", bare.Reasons[0]);
        Assert.Equal(["The reader group has not signed it off."], good.Reasons);

        Leaflet Signed(string version, string? print) => leaflet with
        {
            Metadata = leaflet.Metadata with { EasyReadSignOffs = [new EasyReadSignOff("clinical owner", "Dr A. Shah", new DateOnly(2026, 3, 1), version, print)] },
        };
    }

    [Fact]
    public void Adapted_again_it_is_the_same_and_no_id_stands_twice() => LeafletGen.Any.Sample(
        leaflet =>
        {
            var once = new EasyReadAdaptation().Adapt(leaflet, ReadingProfile.EasyRead);
            var twice = new EasyReadAdaptation().Adapt(once, ReadingProfile.EasyRead);

            var ids = LeafletIds.In(once);
            Assert.Equal(LeafletFingerprint.Of(once), LeafletFingerprint.Of(twice));
            Assert.Equal(ids.Length, ids.Distinct().Count());
        },
        iter: 300);
}
