using FormatService.Testing.Word;
using FormatService.Testing.Word.Rules;

namespace FormatService.ConformanceTests.Word;

/// <summary>Each rule finds what it is there to find, in files that are damaged on purpose, and nothing in a sound one.</summary>
public sealed class DamagedRuleTests
{
    private const int FewestOfEachRule = 3;

    public static TheoryData<string, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var damage in RuleDamages.All)
            {
                data.Add(damage.Rule, damage.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_is_found(string rule, string name)
    {
        var damage = RuleDamages.All.Single(damage => damage.Rule == rule && damage.Name == name);
        var sound = damage.IsInArabic ? DamagedLeaflets.InArabic : DamagedLeaflets.InEnglish;
        var damaged = new WordDamage(sound.Bytes);
        damage.Apply(damaged);

        var before = WordRules.Of(rule).Findings(sound.File, sound.Source).ToHashSet();
        var findings = WordRules.Of(rule).Findings(WordFile.Read(damaged.ToBytes()), sound.Source);

        Assert.Contains(findings, finding => !before.Contains(finding));
    }

    [Fact]
    public void A_sound_file_has_no_finding() => RenderedWord.AssertNone(
        from sound in (RenderedWord[])[DamagedLeaflets.InEnglish, DamagedLeaflets.InArabic]
        from finding in WordRules.Findings(sound.File, sound.Source)
        select $"{sound.Name}: {finding}");

    [Fact]
    public void Every_rule_is_tried() =>
        Assert.All(WordRules.All, rule => Assert.True(RuleDamages.All.Count(damage => damage.Rule == rule.Id) >= FewestOfEachRule, rule.Id));
}
