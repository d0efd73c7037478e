using System.Globalization;

namespace Isc.Web.Tests;

public sealed class ContrastTests
{
    /// <summary>Text on its ground: WCAG 2.2, 1.4.3, at least 4.5.</summary>
    [Theory]
    [InlineData("--ink", "--canvas", "--surface", "--sunken")]
    [InlineData("--ink-soft", "--canvas", "--surface", "--sunken")]
    [InlineData("--accent", "--canvas", "--surface", "--sunken", "--accent-soft")]
    [InlineData("--accent-hover", "--canvas", "--surface", "--sunken")]
    [InlineData("--on-brand", "--brand", "--brand-hover")]
    [InlineData("--on-accent", "--accent", "--accent-hover")]
    [InlineData("--good", "--good-soft", "--surface")]
    [InlineData("--warning", "--warning-soft", "--surface")]
    [InlineData("--bad", "--bad-soft", "--surface", "--canvas")]
    [InlineData("--info", "--info-soft", "--surface")]
    [InlineData("--neutral", "--neutral-soft", "--surface")]
    [InlineData("--ink", "--good-soft", "--warning-soft", "--bad-soft", "--info-soft", "--neutral-soft")]
    public void Words_can_be_read(string words, params string[] grounds) => AtLeast(4.5, words, grounds);

    /// <summary>Edges of controls, focus and parts of drawings: WCAG 2.2, 1.4.11, at least 3.</summary>
    [Theory]
    [InlineData("--line-strong", "--surface", "--canvas")]
    [InlineData("--focus", "--surface", "--canvas", "--sunken")]
    [InlineData("--on-brand", "--brand")]
    [InlineData("--series-1", "--surface")]
    [InlineData("--series-2", "--surface")]
    [InlineData("--series-3", "--surface")]
    [InlineData("--series-4", "--surface")]
    [InlineData("--series-5", "--surface")]
    [InlineData("--series-6", "--surface")]
    [InlineData("--accent", "--sunken")]
    public void Edges_and_drawings_can_be_seen(string part, params string[] grounds) => AtLeast(3, part, grounds);

    [Fact]
    public void Black_on_white_is_twenty_one_to_one() => Assert.Equal(21, Ratio("#000000", "#ffffff"), 0.001);

    private static void AtLeast(double least, string front, string[] grounds)
    {
        var colour = Stylesheet.Tokens[front];
        Assert.All(grounds, ground =>
        {
            var behind = Stylesheet.Tokens[ground];
            Assert.True(Ratio(colour.Light, behind.Light) >= least, $"light {front} on {ground}: {Ratio(colour.Light, behind.Light):0.00}");
            Assert.True(Ratio(colour.Dark, behind.Dark) >= least, $"dark {front} on {ground}: {Ratio(colour.Dark, behind.Dark):0.00}");
        });
    }

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => 0.2126 * Channel(hex, 1) + 0.7152 * Channel(hex, 3) + 0.0722 * Channel(hex, 5);

    private static double Channel(string hex, int at)
    {
        var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
