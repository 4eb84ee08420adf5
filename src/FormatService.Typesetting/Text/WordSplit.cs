namespace FormatService.Typesetting.Text;

/// <summary>A word or a fact that is wider than its line.</summary>
/// <param name="Place">The box, later the line, in which it begins.</param>
/// <param name="LastPlace">The box, later the line, in which it ends.</param>
/// <param name="Words">What is split, cut to a readable length.</param>
/// <param name="IsAtJoint">Whether it is a fact, split where it has joints; else a word, split between letters.</param>
internal readonly record struct WordSplit(int Place, int LastPlace, string Words, bool IsAtJoint);
