using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

public sealed class FrontMatterRulesTests
{
    private static readonly TranslationSource Translated = new("blood-test", "1.0", LanguageTag.BritishEnglish, "Having a blood test", true, "M. Nowak, MCIL");

    [Fact]
    [Trait("requirement", "G-02")]
    public void A_leaflet_without_an_organisation_is_an_error() =>
        AssertOnly(DiagnosticCodes.OrganisationMissing, Severity.Error, Sketch.Facts with { Organisation = null });

    [Fact]
    [Trait("requirement", "T-08")]
    public void A_translation_without_the_title_of_the_original_is_a_warning() =>
        AssertOnly(DiagnosticCodes.TranslationTitleMissing, Severity.Warning, Sketch.Facts with { TranslationOf = Translated with { Title = null } });

    [Fact]
    [Trait("requirement", "T-07")]
    public void A_translation_without_the_version_of_the_original_is_a_warning() =>
        AssertOnly(DiagnosticCodes.TranslationVersionMissing, Severity.Warning, Sketch.Facts with { TranslationOf = Translated with { Version = null } });

    [Fact]
    public void A_translation_that_nobody_is_said_to_have_checked_is_a_warning() =>
        AssertOnly(DiagnosticCodes.TranslationCheckerMissing, Severity.Warning, Sketch.Facts with { TranslationOf = Translated with { CheckedBy = null } });

    [Fact]
    public void A_translation_that_says_all_of_this_is_none() =>
        Assert.Empty(Sketch.Check(Sketch.Facts with { TranslationOf = Translated }, s => [s.P("A blood test takes 5 minutes.")]));

    [Fact]
    [Trait("requirement", "G-02")]
    public void A_leaflet_without_an_owner_is_an_error() =>
        AssertOnly(DiagnosticCodes.OwnerMissing, Severity.Error, Sketch.Facts with { Owner = " " });

    [Fact]
    [Trait("requirement", "G-03")]
    public void A_leaflet_without_a_version_is_an_error() =>
        AssertOnly(DiagnosticCodes.VersionMissing, Severity.Error, Sketch.Facts with { Version = null });

    [Fact]
    [Trait("requirement", "G-03")]
    public void A_leaflet_without_a_reference_is_a_warning() =>
        AssertOnly(DiagnosticCodes.ReferenceMissing, Severity.Warning, Sketch.Facts with { Reference = null });

    [Fact]
    [Trait("requirement", "G-04")]
    public void A_leaflet_without_a_review_date_is_a_warning() =>
        AssertOnly(DiagnosticCodes.ReviewDatesMissing, Severity.Warning, Sketch.Facts with { NextReview = null });

    [Fact]
    [Trait("requirement", "G-04")]
    public void A_leaflet_without_a_date_of_approval_is_a_warning() =>
        AssertOnly(DiagnosticCodes.ReviewDatesMissing, Severity.Warning, Sketch.Facts with { Approved = null });

    [Fact]
    [Trait("requirement", "G-07")]
    public void An_approved_leaflet_without_an_approver_is_a_warning() =>
        AssertOnly(DiagnosticCodes.ApproverMissing, Severity.Warning, Sketch.Facts with { Approver = null });

    [Fact]
    [Trait("requirement", "G-07")]
    public void A_leaflet_that_does_not_say_whether_it_is_approved_is_a_warning() =>
        AssertOnly(DiagnosticCodes.StatusMissing, Severity.Warning, Sketch.Facts with { Status = null });

    [Fact]
    [Trait("requirement", "G-07")]
    public void A_draft_needs_no_approver() =>
        Assert.Empty(Findings(Sketch.Facts with { Status = LeafletStatus.Draft, Approver = null }));

    [Fact]
    [Trait("requirement", "G-04")]
    public void A_draft_needs_no_date_of_approval() =>
        Assert.Empty(Findings(Sketch.Facts with { Status = LeafletStatus.Draft, Approved = null }));

    [Fact]
    [Trait("requirement", "G-08")]
    public void A_leaflet_that_names_no_way_to_other_formats_is_a_warning() =>
        AssertOnly(DiagnosticCodes.OtherFormatsMissing, Severity.Warning, Sketch.Facts with { OtherFormats = null });

    [Fact]
    [Trait("requirement", "G-04")]
    public void A_review_is_overdue_on_the_day_after()
    {
        Assert.Empty(Findings(Sketch.Facts with { NextReview = Sketch.Today }));
        AssertOnly(DiagnosticCodes.ReviewOverdue, Severity.Warning, Sketch.Facts with { NextReview = Sketch.Today.AddDays(-1) });
    }

    [Fact]
    [Trait("requirement", "G-05")]
    public void A_review_may_be_36_months_away_and_no_more()
    {
        var start = Sketch.Facts.LastReviewed!.Value;

        Assert.Empty(Findings(Sketch.Facts with { NextReview = start.AddMonths(36) }));
        AssertOnly(DiagnosticCodes.ReviewTooFar, Severity.Warning, Sketch.Facts with { NextReview = start.AddMonths(36).AddDays(1) });
    }

    [Fact]
    [Trait("requirement", "G-05")]
    public void Dates_at_the_end_of_the_calendar_are_no_trouble() =>
        Assert.DoesNotContain(Findings(Sketch.Facts with { Approved = DateOnly.MaxValue, NextReview = DateOnly.MaxValue }), finding => finding.Code == DiagnosticCodes.ReviewTooFar);

    [Fact]
    public void A_review_before_the_approval_is_an_error() =>
        AssertOnly(DiagnosticCodes.ReviewOrder, Severity.Error, Sketch.Facts with { Approved = Sketch.Today, LastReviewed = null, NextReview = Sketch.Today });

    [Fact]
    public void An_approval_in_the_future_is_an_error() =>
        AssertOnly(DiagnosticCodes.ReviewOrder, Severity.Error, Sketch.Facts with { Approved = Sketch.Today.AddDays(1) });

    private static IReadOnlyList<Diagnostic> Findings(LeafletMetadata facts) => Sketch.Check(facts, s => [s.P("A blood test takes 5 minutes.")]);

    private static void AssertOnly(string code, Severity severity, LeafletMetadata facts)
    {
        var finding = Assert.Single(Findings(facts));
        Assert.Equal((code, severity), (finding.Code, finding.Severity));
    }
}
