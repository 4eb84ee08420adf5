using FormatService.Documents.EasyRead;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What dashes and stops say, a draft says with marks that are easy to read, and none of them is lost.</summary>
[Trait("requirement", "E-07")]
public sealed class DraftMarksTests
{
    [Theory]
    [InlineData("- health – illness, injury or losing someone\n- family – divorce or caring for someone", "Health: illness, injury or losing someone. Family: divorce or caring for someone.")]
    [InlineData("1. Rest – stop any exercise.\n2. Ice – apply an ice pack.", "1. Rest: stop any exercise. 2. Ice: apply an ice pack.")]
    public void A_dash_behind_a_label_is_a_colon(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("Do not self-diagnose – speak to a GP.", "Do not self-diagnose. Speak to a GP.")]
    [InlineData("The tube is soft – you can feel it.", "The tube is soft. You can feel it.")]
    public void Between_two_sentences_a_dash_is_a_full_stop(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("The tube – a thin one – is put in here.", "The tube, a thin one, is put in here.")]
    [InlineData("Rest for a day – longer if you can.", "Rest for a day, longer if you can.")]
    [InlineData("Ring us – or write.", "Ring us, or write.")]
    [InlineData("The ward is shut – even at night.", "The ward is shut, even at night.")]
    public void A_comma_stands_where_nobody_can_take_what_follows_for_an_item(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("You can eat hard cheeses – such as mild cheddar cheese – cottage cheese and cream cheese.")]
    [InlineData("If you smoke – you should know this.")]
    [InlineData("Bring soap, a cup – slippers.")]
    public void A_dash_that_may_say_several_things_stays(string source) => Assert.Equal(source, Said(source));

    [Theory]
    [InlineData("Bring slippers, soap, etc. Your dose is 5 ml.", "Bring slippers, soap, etc.", "Your dose is 5 ml.")]
    [InlineData("Ring us above 38.5°C. The nurse will help.", "Ring us above 38.5°C.", "The nurse will help.")]
    [InlineData("We are open Mon-Fri. Ring first.", "We are open Mon-Fri.", "Ring first.")]
    [InlineData("Take it at 8 p.m. Use water.", "Take it at 8 p.m.", "Use water.")]
    [InlineData("Come at 8 a.m. Monday to Friday.", "Come at 8 a.m. Monday to Friday.")]
    [InlineData("Open Mon. Tue. and Wed. 9am to 5pm.", "Open Mon. Tue. and Wed. 9am to 5pm.")]
    [InlineData("Ask Mr. Smith or J. Jones.", "Ask Mr. Smith or J. Jones.")]
    public void A_sentence_ends_where_a_short_form_does_and_another_begins(string text, params string[] sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text));

    [Theory]
    [InlineData("Bring slippers, soap, etc. Your dose is 5 ml.", "Bring slippers, soap and so on. Your dose is 5 ml.")]
    [InlineData("Bring soap, etc. with you.", "Bring soap and so on with you.")]
    public void The_stop_of_a_short_form_is_kept_where_it_ends_the_sentence(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("About 5% of people bleed. The gel is 2% chlorhexidine.", "About 5 out of 100 people bleed. The gel is 2% chlorhexidine.")]
    [InlineData("You may get 25% off your council tax. About 10% of people ask for it.", "You may get 25% off your council tax. About 10 out of 100 people ask for it.")]
    [InlineData("About 5% of people bleed. The risk is 0.1% in children.", "About 5% of people bleed. The risk is 0.1% in children.")]
    [InlineData("About 5% of people bleed. The tablet lowers this by 50%.", "About 5% of people bleed. The tablet lowers this by 50%.")]
    [Trait("requirement", "E-06")]
    public void A_share_is_said_in_people_beside_percentages_of_another_kind(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("About 5% of people bleed. Another 3% get a headache.", "5%", "3%")]
    [InlineData("There is a 0.5% risk.", "0.5%")]
    [InlineData("Between 1% and 2.5 per cent bleed.", "1%", "2.5 per cent")]
    [InlineData("About 5% of people bleed.")]
    [Trait("requirement", "E-06")]
    public void A_percentage_that_stays_is_named_for_a_person_to_check(string source, params string[] left) =>
        Assert.Equal(left, Draft(source).Review.Where(item => item.Kind == EasyReadReviewKind.Percentage).Select(item => item.Draft));
}
