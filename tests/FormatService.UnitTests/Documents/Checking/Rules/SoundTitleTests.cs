using FormatService.Documents.Diagnostics;

namespace FormatService.UnitTests.Documents.Checking.Rules;

[Trait("requirement", "G-01")]
public sealed class SoundTitleTests
{
    // None of its words stands in a title below.
    private const string Rest =
        " Walk each day and drink a lot. Please bring a list of all that you swallow, and somebody who can listen. Wear loose clothes. "
        + "We shall tell you what to expect and how long it lasts. Ask whenever something is unclear. Most of our visitors say that everything went well "
        + "and that they would come again, and told others so. All of us wash our hands, and so should those who come with you.";

    // A short form that may be what the leaflet is about.
    private const string Rival = " You may also hear of deep vein thrombosis (DVT). It is a lump in a leg. DVT is rare.";

    [Theory]
    [InlineData("Driving after a stroke", "You must not drive for a month. A stroke can change how you see.")]
    [InlineData("Stopping smoking", "We can help you to stop. If you smoke, tell us.")]
    [InlineData("Vaccination for travellers", "The vaccine keeps you well when you travel.")]
    [InlineData("Tonsillectomy", "We take out your tonsils. Tonsils lie at the back of the throat.")]
    [InlineData("Hysteroscopy at Mill Road", "The hysteroscope is thin. Come to Mill Road.")]
    [InlineData("Breastfeeding", "Breast feeding helps your baby. Breast feeding may be hard at first.")]
    [InlineData("Breast-feeding twins", "Breastfeeding helps both of your twins.")]
    [InlineData("Ménière’s disease", "Meniere’s is a problem of the ear. It is a long disease.")]
    [InlineData("Understanding COPD", "Chronic obstructive pulmonary disease makes it hard to breathe.")]
    [InlineData("Chronic obstructive pulmonary disease", "COPD makes it hard to breathe. COPD lasts.")]
    [InlineData("Bin collections 2027 to 2028", "We collect each bin in a set week. A collection may be late.")]
    [InlineData("10 ways to sleep better", "You sleep well in a dark room. A better bed helps.")]
    [InlineData("COVID-19: what to do", "COVID is an infection. COVID spreads.")]
    [InlineData("How do I complain?", "A complaint can be made to us by letter.")]
    [InlineData("Your X-ray", "The x-ray takes a minute. An x-ray does not hurt.")]
    [InlineData("Interpreters · مترجمون · 口译员", "An interpreter is free. Book an interpreter.")]
    [InlineData("Free interpreters: المترجمون مجانا في مستشفياتنا الثلاثة", "An interpreter is free.")]
    [InlineData("Welcome: 欢迎 ਜੀ ਆਇਆਂ ਨੂੰ", "We help everybody.")]
    [InlineData("Eating well with diabetes", "You can eat most food if you have diabetes.")]
    [InlineData("Moving and handling your baby", "Move your baby slowly. Handle with care.")]
    [InlineData("Allergies", "An allergy makes you sneeze.")]
    [InlineData("Council Tax: how to pay", "You can pay your council for its tax in ten parts.")]
    [InlineData("Physiotherapy exercises", "Your physiotherapist shows you each exercise.")]
    [InlineData("Dialysis for kidneys that fail", "Your kidney may fail. Dialysis cleans the blood.")]
    [InlineData("Ward 7: visiting times", "You can visit the ward at any time.")]
    [InlineData("Preparing for your colonoscopy", "Prepare with a drink. The colonoscope is a camera.")]
    [InlineData("Is my child ill?", "A child who is ill sleeps a lot. Your child may be hot.")]
    [InlineData("Steroid injections", "We inject a steroid. Steroids calm.")]
    [InlineData("Anaesthesia explained", "The anaesthetist explains all. An anaesthetic lets you sleep.")]
    [InlineData("Naïve café owners", "The cafe owner may be naive.")]
    public void A_sound_title_is_silent(string title, string body) => Assert.Empty(Find(title, body + Rest));

    [Theory]
    [InlineData("Vaccination for travellers", "The vaccine keeps you well when you travel.")]
    [InlineData("Tonsillectomy", "We take out your tonsils. Tonsils lie at the back of the throat.")]
    [InlineData("Breastfeeding", "Breast feeding helps your baby. Breast feeding may be hard at first.")]
    [InlineData("Chronic obstructive pulmonary disease", "COPD makes it hard to breathe. COPD lasts.")]
    [InlineData("Bin collections 2027 to 2028", "We collect each bin in a set week. A collection may be late.")]
    [InlineData("Stopping smoking", "We can help you to stop when you smoke.")]
    [InlineData("Steroid injections", "We inject a steroid. Steroids calm.")]
    [InlineData("Council Tax: how to pay", "You can pay your council for its tax in ten parts.")]
    public void A_short_form_of_another_matter_does_not_speak_against_a_title_that_is_said_in_other_forms(string title, string body) => Assert.Empty(Find(title, body + Rival + Rest));

    [Theory]
    [InlineData("Hysterectomy", "The hysteroscope is thin. A hysteroscopy takes ten minutes.")]
    [InlineData("Gastrostomy", "A gastroscopy takes ten minutes. The gastroscope is thin.")]
    [InlineData("Cataract surgery", "We take out your tonsils. Tonsils lie at the back of the throat.")]
    [InlineData("Advice after your nerve block for surgery", "Blocked arteries hurt. A blockage stops the blood.")]
    [InlineData("Hip replacement", "The kidney cleans the blood. Your kidney may fail.")]
    [InlineData("Driving after a stroke", "The vaccine keeps you well when you travel. A vaccine is quick.")]
    [InlineData("COPD", "The kidney cleans the blood. Your kidney may fail.")]
    [InlineData("Breastfeeding", "We collect each bin in a set week. A collection may be late.")]
    [InlineData("Steroid injections", "You can visit the ward at any time. The ward is warm.")]
    [InlineData("Bin collections 2027", "The kidney cleans the blood in 2027. Your kidney may fail.")]
    [InlineData("Heartburn", "Your heart beats fast. The heart is a pump.")]
    [InlineData("Stopping smoking", "The colonoscope is a camera. We look at the bowel.")]
    public void A_title_of_another_leaflet_is_found(string title, string body) => Assert.Single(Find(title, body + Rest));

    [Theory]
    [InlineData("Laser treatment", "The treatment of the kidney takes a day. Your kidney may fail.")]
    [InlineData("Nerve block", "A nerve may hurt." + Rest + "Blocked arteries hurt too.")]
    public void A_title_of_which_the_body_has_single_words_is_found_where_the_body_is_about_a_short_form(string title, string body) => Assert.Single(Find(title, body + Rival + Rest));

    [Theory]
    [InlineData("cy", "Llawdriniaeth ar y glun")]
    [InlineData("pl", "Wymiana stawu biodrowego")]
    [InlineData("ar", "استبدال مفصل الورك")]
    [InlineData("zh", "髋关节置换")]
    [InlineData("ur", "کولہے کی تبدیلی")]
    public void A_title_of_a_language_whose_words_the_rule_does_not_know_is_silent(string language, string title) =>
        Assert.DoesNotContain(
            Sketch.Check(Sketch.Facts with { Title = title, Language = Sketch.Language(language) }, s => [s.P(Rest)]), finding => finding.Code == DiagnosticCodes.TitleMismatch);

    private static IEnumerable<Diagnostic> Find(string title, string body) =>
        Sketch.Check(Sketch.Facts with { Title = title }, s => [s.P(body)]).Where(finding => finding.Code == DiagnosticCodes.TitleMismatch);
}
