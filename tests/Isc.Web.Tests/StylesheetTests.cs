using System.Text.RegularExpressions;

namespace Isc.Web.Tests;

public sealed class StylesheetTests
{
    [Theory]
    [InlineData(@"\b(left|right)\b")]
    [InlineData(@"\b(margin|padding|border|inset)-(top|bottom)\b")]
    [InlineData(@"\b(margin|padding|inset|border-radius):\s*[^;\s]+\s+[^;\s]+\s+[^;\s]+\s+[^;\s]+;")]
    public void Nothing_names_a_physical_side(string pattern) =>
        Assert.Empty(Found(Stylesheet.Text, pattern));

    [Fact]
    public void Colours_stand_in_the_token_layer_only() =>
        Assert.Empty(Found(Stylesheet.Text.Replace(Stylesheet.Layer("tokens"), "", StringComparison.Ordinal),
            @"#[0-9a-fA-F]{3,8}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|:\s*(white|black|red|green|blue|gray|grey)\b"));

    [Fact]
    public void Every_token_that_is_used_is_defined()
    {
        var defined = Found(Stylesheet.Text, @"--[a-z0-9-]+\s*:").Select(d => d.TrimEnd(':', ' ')).ToHashSet(StringComparer.Ordinal);
        var used = Found(Stylesheet.Text, @"var\(--[a-z0-9-]+").Select(u => u["var(".Length..]).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(defined, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("forced-colors: active")]
    [InlineData("prefers-reduced-motion")]
    [InlineData("@media print")]
    [InlineData(":focus-visible")]
    public void Readers_settings_are_followed(string rule) => Assert.Contains(rule, Stylesheet.Text, StringComparison.Ordinal);

    private static List<string> Found(string text, string pattern) =>
        [.. new Regex(pattern, RegexOptions.NonBacktracking).Matches(text).Select(m => m.Value)];
}
