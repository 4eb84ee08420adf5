using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

public sealed class ContactRulesTests
{
    [Fact]
    [Trait("requirement", "G-09")]
    public void A_contact_section_without_phone_or_email_is_an_error()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.Section("Contact us", s.P("Please contact the vascular surgery service, 9am to 5pm."))]));

        Assert.Equal((DiagnosticCodes.ContactMissing, Severity.Error), (finding.Code, finding.Severity));
    }

    [Theory]
    [Trait("requirement", "G-09")]
    [InlineData("Call 0118 496 0123.")]
    [InlineData("Call (01632) 960 123.")]
    [InlineData("Call +44 118 496 0123.")]
    [InlineData("Write to clinic@northbridge.example.nhs.uk.")]
    public void A_phone_number_or_an_email_address_is_enough(string text) =>
        Assert.Empty(Sketch.Check(s => [s.Section("Contact us", s.P(text))]));

    [Fact]
    [Trait("requirement", "G-09")]
    public void A_link_to_a_telephone_is_enough() =>
        Assert.Empty(Sketch.Check(s => [s.Section("Contact us", s.P(new Link("tel:01184960123", Sketch.Words("Call the ward"))))]));

    [Fact]
    [Trait("requirement", "G-09")]
    public void A_leaflet_that_names_nobody_to_contact_is_an_error()
    {
        var finding = Assert.Single(Sketch.CheckAlone(Sketch.Facts, new Sketch().P("A blood test takes 5 minutes. Call 111 or 999.")));

        Assert.Equal(DiagnosticCodes.ContactMissing, finding.Code);
    }

    [Fact]
    [Trait("requirement", "G-09")]
    public void A_procedure_without_warning_signs_is_a_warning()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P("The procedure is short. Before the procedure, rest. After the procedure, rest. A nurse comes on the day of the procedure.")]));

        Assert.Equal((DiagnosticCodes.EmergencyAdviceMissing, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Theory]
    [Trait("requirement", "G-09")]
    [InlineData("The procedure is short. Before the procedure, rest. After the procedure, rest. A nurse comes on the day of the procedure. If you bleed, call 999.")]
    [InlineData("You may need surgery. Surgery is common. A surgeon does surgery. After surgery, rest. Ask about surgery.")]
    public void Warning_signs_or_no_procedure_are_silent(string text) => Assert.Empty(Sketch.Check(s => [s.P(text)]));
}
