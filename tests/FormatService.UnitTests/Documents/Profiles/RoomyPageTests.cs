using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

/// <summary>Which pages hold lines enough to say again what the first page says.</summary>
public sealed class RoomyPageTests
{
    [Theory]
    [Trait("requirement", "T-13")]
    [InlineData("en", 24, true)]
    [InlineData("en", 28, false)]
    [InlineData("ar", 20, true)]
    [InlineData("ur", 18, true)]
    [InlineData("ur", 22, false)]
    [InlineData("pa-Aran", 22, false)]
    [InlineData("pa-Guru", 20, true)]
    public void Lines_of_Nastaliq_stand_so_far_apart_that_pages_hold_fewer(string language, double sizePt, bool isRoomy) =>
        Assert.Equal(isRoomy, (ReadingProfile.LargePrint with { BodySizePt = sizePt }).For(LanguageTag.Parse(language)).IsRoomy);
}
