using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Isc.Security.Tests.Scripting;

/// <summary>Finds what would run in a piece of HTML.</summary>
internal static class Harmless
{
    private static readonly string[] Running = ["script", "iframe", "object", "embed", "style", "link", "base", "form", "svg", "math", "template", "noscript"];
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background"];

    /// <summary>What would run in <paramref name="html"/>; nothing where it is harmless.</summary>
    public static IReadOnlyList<string> Dangers(string html) => Dangers(new HtmlParser().ParseDocument(html).Body!);

    /// <summary>What would run below <paramref name="root"/>.</summary>
    public static IReadOnlyList<string> Dangers(IElement root) => [.. root.QuerySelectorAll("*").SelectMany(DangersOf)];

    /// <summary>The same of a whole page, which has icons, forms and a base of its own.</summary>
    public static IReadOnlyList<string> DangersOfPage(IElement root) =>
        [.. root.QuerySelectorAll("*").Where(element => element.LocalName is not ("svg" or "form" or "base" or "link")).SelectMany(DangersOf)];

    private static IEnumerable<string> DangersOf(IElement element)
    {
        if (Running.Contains(element.LocalName) || (element.LocalName == "meta" && element.HasAttribute("http-equiv")))
            yield return element.OuterHtml;
        foreach (var attribute in element.Attributes.Where(Runs))
            yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
    }

    private static bool Runs(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc"
        || (Addresses.Contains(attribute.Name) && Scheme(attribute.Value) is not (null or "http" or "https" or "mailto"));

    // As a browser reads it: control characters and spaces do not count.
    private static string? Scheme(string address)
    {
        var plain = string.Concat(address.Where(letter => letter > ' ')).ToLowerInvariant();
        var end = plain.AsSpan().IndexOfAny(":/?#");
        return end > 0 && plain[end] == ':' ? plain[..end] : null;
    }
}
