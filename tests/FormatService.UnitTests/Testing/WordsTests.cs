using FormatService.Testing;

namespace FormatService.UnitTests.Testing;

public sealed class WordsTests
{
    [Fact]
    public void Any_white_space_parts_words_and_unseen_characters_vanish()
    {
        var words = Words.Of(" take\u00A02\u202Ftab\u00ADlets\u2060 \u20680300\u2069\n(daily) ");

        Assert.Equal(["take", "2", "tablets", "0300", "(daily)"], words);
    }
}
