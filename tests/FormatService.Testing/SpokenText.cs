using System.Text;

namespace FormatService.Testing;

/// <summary>A word, and the language it is to be spoken in, by the first part of its tag.</summary>
public readonly record struct SpokenWord(string Text, string Language)
{
    public override string ToString() => $"{Text} ({Language})";
}

/// <summary>Text that grows at its end, with the language of each character.</summary>
public sealed class SpokenText
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _languages = [];

    public bool EndsLine => _text.Length == 0 || _text[^1] == '\n';

    public void Append(string? text, string language)
    {
        _text.Append(text);
        _languages.AddRange(Enumerable.Repeat(language.Split('-')[0], text?.Length ?? 0));
    }

    /// <summary>The words, parted as <see cref="Words"/> parts them.</summary>
    public IReadOnlyList<SpokenWord> Split()
    {
        var words = new List<SpokenWord>();
        var word = new StringBuilder();
        var language = "";
        for (var i = 0; i <= _text.Length; i++)
        {
            if (i == _text.Length || char.IsWhiteSpace(_text[i]))
            {
                if (word.Length > 0)
                {
                    words.Add(new SpokenWord(word.ToString(), language));
                    word.Clear();
                }
            }
            else if (!Words.IsUnseen(_text[i]))
            {
                language = word.Length == 0 ? _languages[i] : language;
                word.Append(_text[i]);
            }
        }

        return words;
    }
}
