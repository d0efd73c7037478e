using System.Text.RegularExpressions;

namespace Isc.Web.Components;

/// <summary>Finds what lines may not break at the hyphen: names such as ISC-TF and COVID-19, dates such as 2021-03-31.</summary>
internal static partial class Acronyms
{
    /// <summary>The pieces of <paramref name="text"/> in order, and which of them stay on one line.</summary>
    public static IEnumerable<(string Piece, bool Whole)> Split(string text)
    {
        var at = 0;
        foreach (Match found in Hyphenated().Matches(text))
        {
            if (found.Index > at)
                yield return (text[at..found.Index], false);
            yield return (found.Value, true);
            at = found.Index + found.Length;
        }
        if (at < text.Length)
            yield return (text[at..], false);
    }

    // Parts of at most 40: a word of a million capitals is not read anew from each of them.
    [GeneratedRegex(@"\p{Lu}[\p{Lu}\p{Nd}]{0,39}(?:-[\p{Lu}\p{Nd}]{1,40})+|[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphenated();
}
