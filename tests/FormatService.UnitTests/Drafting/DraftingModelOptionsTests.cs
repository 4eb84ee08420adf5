using FormatService.Drafting;

namespace FormatService.UnitTests.Drafting;

public sealed class DraftingModelOptionsTests
{
    [Theory]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080/v1")]
    [InlineData("https://models.example.org/v1")]
    public void A_server_at_this_machine_or_behind_TLS_is_taken(string endpoint)
    {
        Assert.True(DraftingModelOptions.TryCreate(endpoint, "a-model", null, DraftingModelOptions.UsualTimeout, out var options, out _));
        Assert.Equal((new Uri(endpoint), "a-model"), (options.Endpoint, options.Model));
    }

    [Theory]
    [InlineData("http://models.example.org/v1", "a-model", null)]
    [InlineData("http://10.0.0.5/v1", "a-model", null)]
    [InlineData("http://localhost.example.org/v1", "a-model", null)]
    [InlineData("ftp://localhost/v1", "a-model", null)]
    [InlineData("localhost:11434", "a-model", null)]
    [InlineData("/v1", "a-model", null)]
    [InlineData("https://name:word@models.example.org/v1", "a-model", null)]
    [InlineData("https://models.example.org/v1?key=1", "a-model", null)]
    [InlineData("https://models.example.org/v1", null, null)]
    [InlineData("https://models.example.org/v1", " ", null)]
    [InlineData("https://models.example.org/v1", "a\nmodel", null)]
    [InlineData("https://models.example.org/v1", "a-model", "")]
    [InlineData("https://models.example.org/v1", "a-model", "key\r\nX: y")]
    public void Anything_else_is_refused_with_words(string endpoint, string? model, string? key)
    {
        Assert.False(DraftingModelOptions.TryCreate(endpoint, model, key, DraftingModelOptions.UsualTimeout, out _, out var complaint));
        Assert.NotEmpty(complaint);
        Assert.True(key is null or "" || !complaint.Contains(key, StringComparison.Ordinal));
    }
}
