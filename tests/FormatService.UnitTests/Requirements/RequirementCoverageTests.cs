namespace FormatService.UnitTests.Requirements;

public sealed class RequirementCoverageTests
{
    [Fact]
    public void Every_requirement_that_is_due_and_a_machine_can_judge_has_a_test()
    {
        var named = RequirementList.Named();

        var missing = RequirementList.Read().Where(requirement => requirement.NeedsTest && !named.Contains(requirement.Id)).Select(requirement => requirement.Id).ToList();

        Assert.True(missing.Count == 0, $"{missing.Count} due requirements have no test: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_trait_names_a_requirement_of_the_list()
    {
        var known = RequirementList.Read().Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);

        var unknown = RequirementList.Named().Where(item => !known.Contains(item.Key)).Select(item => $"{item.Key} in {item.First()}").ToList();

        Assert.True(unknown.Count == 0, $"Unknown requirements: {string.Join(", ", unknown)}");
    }

    [Fact]
    public void The_list_names_each_requirement_once_and_says_yes_or_later()
    {
        var requirements = RequirementList.Read();

        Assert.Equal(requirements.Count, requirements.Select(requirement => requirement.Id).Distinct().Count());
        Assert.All(requirements, requirement => Assert.Contains(requirement.Due, new[] { "yes", "later" }));
    }

    [Fact]
    public void Traits_are_found_in_source_text()
    {
        const string Source = "[Fact]\n[Trait(\"requirement\" , \"Q-1\" + \"\")]\n[Trait( \"requirement\",\"Q-2\" )]\n[Trait(\"kind\", \"slow\")]";

        var ids = RequirementList.NamedIn(Source);

        Assert.Equal(["Q-2"], ids);
    }
}
