using System.Text.RegularExpressions;

namespace Isc.Web.Tests;

internal static class Stylesheet
{
    private static readonly Regex Comment = new(@"/\*[^*]*\*+([^/*][^*]*\*+)*/", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex Token = new(@"(?<name>--[a-z0-9-]+):\s*light-dark\((?<light>#[0-9a-f]{6}),\s*(?<dark>#[0-9a-f]{6})\)", RegexOptions.NonBacktracking);

    /// <summary>The committed stylesheet without its comments.</summary>
    public static string Text { get; } = Comment.Replace(Read(), "");

    /// <summary>The body of a cascade layer.</summary>
    public static string Layer(string name)
    {
        var start = Text.IndexOf($"@layer {name} {{", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no layer {name}");
        var (depth, end) = (0, Text.IndexOf('{', start));
        do
        {
            depth += Text[end] switch { '{' => 1, '}' => -1, _ => 0 };
            end++;
        }
        while (depth > 0);
        return Text[start..end];
    }

    /// <summary>Light and dark colour of each token.</summary>
    public static Dictionary<string, (string Light, string Dark)> Tokens { get; } =
        Token.Matches(Layer("tokens")).ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["light"].Value, m.Groups["dark"].Value), StringComparer.Ordinal);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Isc.Web.Layout.MainLayout).Assembly.GetManifestResourceStream("isc.css")!);
        return reader.ReadToEnd();
    }
}
