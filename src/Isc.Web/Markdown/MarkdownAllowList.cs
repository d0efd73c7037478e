using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Isc.Text;

namespace Isc.Web.Markdown;

/// <summary>The elements and attributes that may reach a page from a text. Anything else is shown as text.</summary>
internal static class MarkdownAllowList
{
    private static readonly FrozenDictionary<string, string[]> Elements = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["p"] = [], ["br"] = [], ["hr"] = [], ["h3"] = [], ["h4"] = [], ["h5"] = [], ["h6"] = [],
        ["strong"] = [], ["em"] = [], ["del"] = [], ["code"] = [], ["pre"] = [], ["blockquote"] = [],
        ["ul"] = [], ["ol"] = ["start"], ["li"] = [],
        ["a"] = ["href", "title"], ["img"] = ["src", "alt", "title"],
        ["table"] = [], ["thead"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = ["class"], ["td"] = ["class"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><paramref name="html"/> without what is not on the list. Applying it twice is applying it once.</summary>
    public static string Apply(string html)
    {
        var document = new HtmlParser().ParseDocument("");
        var body = document.Body!;
        body.InnerHtml = html;
        // What a failing element holds fails with it.
        while (body.QuerySelectorAll("*").FirstOrDefault(element => !IsAllowed(element)) is { } failing)
            failing.Replace(document.CreateTextNode(failing.OuterHtml));
        foreach (var comment in body.Descendants<IComment>().ToList())
            comment.Remove();
        // Parsers read a carriage return as a line feed.
        return body.InnerHtml.Replace('\r', '\n');
    }

    private static bool IsAllowed(IElement element) =>
        element.NamespaceUri == NamespaceNames.HtmlUri
        && Elements.TryGetValue(element.LocalName, out var attributes)
        && element.Attributes.All(attribute => attributes.Contains(attribute.Name) && IsAllowed(attribute));

    private static bool IsAllowed(IAttr attribute) => attribute.Name switch
    {
        "href" or "src" => WebAddress.IsLinkable(attribute.Value),
        "class" => attribute.Value == "numeric",
        "start" => attribute.Value.Length < 10 && attribute.Value.All(char.IsAsciiDigit),
        _ => true,
    };
}
