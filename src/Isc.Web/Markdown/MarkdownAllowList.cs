using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
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

    private static readonly HtmlMarkupFormatter Formatter = new();

    /// <summary><paramref name="html"/> without what is not on the list. Applying it twice is applying it once.</summary>
    public static string Apply(string html)
    {
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        var allowed = new StringBuilder(html.Length);
        Write(body, allowed);
        // Parsers read a carriage return as a line feed.
        return allowed.Replace('\r', '\n').ToString();
    }

    // The parser's own InnerHtml looks each node up among its siblings: a table of 30,000 cells took it seconds.
    private static void Write(INode parent, StringBuilder to)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IElement element when IsAllowed(element):
                    var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
                    to.Append(Formatter.OpenTag(element, isVoid));
                    Write(element, to);
                    to.Append(Formatter.CloseTag(element, isVoid));
                    break;
                case IElement failing:
                    // What a failing element holds fails with it.
                    to.Append(HtmlMarkupFormatter.EscapeText(failing.OuterHtml));
                    break;
                case IText text:
                    to.Append(HtmlMarkupFormatter.EscapeText(text.Data));
                    break;
            }
        }
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
