using System.Collections.Concurrent;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;
using HarfBuzzBuffer = HarfBuzzSharp.Buffer;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Turns text into glyphs. Each word is given the fonts that can set it and shaped by HarfBuzz once; a bounded cache keeps it for every
/// document that follows. Safe to use from many threads: make one and keep it.
/// </summary>
public sealed class TextShaper
{
    private const int LongestByCharacters = 1024;
    private const int DefaultCapacity = 32_768;
    private readonly WordCache _words;
    private readonly ConcurrentDictionary<(int Stack, string Language, Script Script, bool IsRightToLeft, TextSpacing Spacing), ShapingRun> _runs = new();
    private readonly ConcurrentBag<HarfBuzzBuffer> _spareBuffers = [];
    private int _nextRunId;

    /// <summary>Makes a shaper with a cache of its own.</summary>
    /// <param name="fonts">The fonts to choose from.</param>
    /// <param name="cachedWords">How many words are kept at most.</param>
    public TextShaper(FontLibrary fonts, int cachedWords = DefaultCapacity)
    {
        Fonts = fonts;
        _words = new WordCache(cachedWords);
    }

    /// <summary>The fonts that text is set in.</summary>
    public FontLibrary Fonts { get; }

    /// <summary>How many words the cache holds.</summary>
    internal int CachedWords => _words.Count;

    /// <summary>Shapes text as a whole, in logical order: one shaped text where one font and one script set all of it.</summary>
    /// <param name="text">The characters; every one must be held by a font of the library. Controls become spaces.</param>
    /// <param name="family">The family asked for.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="language">The language (BCP 47).</param>
    /// <param name="isRightToLeft">Whether the text runs from right to left.</param>
    /// <param name="spacing">The room it is given.</param>
    /// <exception cref="MissingCharacterException">No font holds a character; ask <see cref="FontLibrary.MissingCharacters"/> first.</exception>
    public IReadOnlyList<ShapedText> Shape(string text, string family, FontWeight weight, string language, bool isRightToLeft = false, TextSpacing spacing = default) =>
        Shape(UnicodeText.WithoutControls(text), Run(family, weight, language, isRightToLeft, FormsOf(text, language), spacing: spacing)).Texts;

    /// <summary>What the words of a text have in common.</summary>
    /// <param name="family">The family asked for.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="language">The language (BCP 47).</param>
    /// <param name="isRightToLeft">Whether they run from right to left.</param>
    /// <param name="forms">The forms of letters, as <see cref="FormsOf"/> finds them.</param>
    /// <param name="isLatin">Whether they are signs that go with Latin letters, whatever the language.</param>
    /// <param name="spacing">The room they are given.</param>
    internal ShapingRun Run(string family, FontWeight weight, string language, bool isRightToLeft, ScriptForms forms, bool isLatin = false, TextSpacing spacing = default)
    {
        var script = isLatin ? Script.Latin : WritingSystem.Script(language);
        var fonts = Fonts.Stack(family, weight, forms);
        var shapingLanguage = WritingSystem.ShapingLanguage(language);
        var key = (fonts.Id, shapingLanguage, script, isRightToLeft, spacing);
        return _runs.TryGetValue(key, out var run) ? run : _runs.GetOrAdd(key, static (key, context) => new ShapingRun(
            context.fonts, key.Language, key.Script, new Language(key.Language.Length == 0 ? "und" : key.Language), key.IsRightToLeft, key.Spacing, Interlocked.Increment(ref context.shaper._nextRunId)), (fonts, shaper: this));
    }

    /// <summary>The face that most letters of a span are set in, by its language.</summary>
    internal FontFace FirstFace(FlowSpan span) =>
        Fonts.Stack(span.Style.Family, span.Style.Weight, WritingSystem.Forms(span.Language)).FirstOf(WritingSystem.Script(span.Language));

    /// <summary>The forms of letters that a text wants: what its language says, and for Chinese in a text of another language what its characters say.</summary>
    internal ScriptForms FormsOf(ReadOnlySpan<char> text, string language)
    {
        var forms = WritingSystem.Forms(language);
        return CharacterScript.HasHan(text) && WritingSystem.Script(language) != Script.Han ? forms | Fonts.FormsOfHan(text) : forms;
    }

    internal ShapedWord Shape(ReadOnlySpan<char> text, ShapingRun run)
    {
        var isCached = text.Length <= WordCache.LongestWord;
        if (isCached && _words.TryGet(run.Id, text, out var word))
        {
            return word;
        }

        var characters = text.ToString();
        word = new ShapedWord(ShapeAnew(characters, run));
        if (isCached)
        {
            _words.Add(run.Id, characters, word);
        }

        return word;
    }

    private ShapedText[] ShapeAnew(string text, ShapingRun run)
    {
        var stretches = Itemisation.Split(text, run);
        var shaped = new ShapedText[stretches.Count];
        if (!_spareBuffers.TryTake(out var buffer))
        {
            buffer = new HarfBuzzBuffer();
        }

        for (var i = 0; i < shaped.Length; i++)
        {
            var (start, length, face, script) = stretches[i];
            shaped[i] = Shape(buffer, length == text.Length ? text : text.Substring(start, length), face, script, run);
        }

        _spareBuffers.Add(buffer);
        return shaped;
    }

    private static ShapedText Shape(HarfBuzzBuffer buffer, string text, FontFace face, Script script, ShapingRun run)
    {
        buffer.ClearContents();
        buffer.Flags = BufferFlags.BeginningOfText | BufferFlags.EndOfText | BufferFlags.RemoveDefaultIgnorables;
        // Most marks keep their own place in the text so. HarfBuzz takes time with the square of the marks of a letter then: no word is that long.
        buffer.ClusterLevel = text.Length <= LongestByCharacters ? ClusterLevel.MonotoneCharacters : ClusterLevel.MonotoneGraphemes;
        buffer.AddUtf16(text.AsSpan());
        buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = run.HarfBuzzLanguage;
        var letterUnits = GlyphSpacing.LetterUnits(run.Spacing, script, face);
        // Letters of a ligature would stand closer than all others.
        face.Shape(buffer, hasLigatures: letterUnits == 0);

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (infos[i].Codepoint == 0)
            {
                throw new MissingCharacterException(UnicodeText.CodePointAt(text, (int)infos[i].Cluster, out _));
            }

            ref readonly var position = ref positions[i];
            glyphs[i] = new Glyph((ushort)infos[i].Codepoint, (int)infos[i].Cluster, position.XAdvance, position.XOffset, position.YOffset);
        }

        if (run.Spacing != TextSpacing.None)
        {
            GlyphSpacing.Add(glyphs, text, face, letterUnits, run.Spacing.WordEm);
        }

        return new ShapedText(face, text, glyphs, run.IsRightToLeft, letterUnits);
    }
}
