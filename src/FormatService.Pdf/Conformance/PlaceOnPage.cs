namespace FormatService.Pdf.Conformance;

/// <summary>Where on a page something begins.</summary>
/// <param name="Page">The object number of the page.</param>
/// <param name="Top">Its distance from the foot of the page, in points.</param>
internal readonly record struct PlaceOnPage(int Page, double Top);
