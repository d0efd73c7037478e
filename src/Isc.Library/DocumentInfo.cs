using Isc.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Library;

/// <summary>A document, as others show it.</summary>
/// <param name="Id">Its id; <c>StableId.Of("document/{key}")</c> for those that ship with Isc.</param>
/// <param name="Key">Kebab-case, in addresses: <c>c20-38</c>; the page is <c>library/{key}</c>.</param>
/// <param name="Symbol">As cited: "C20/38"; null where none is known.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, as exactly as known.</param>
/// <param name="State">Where it stands today.</param>
/// <param name="Class">Who may read it.</param>
public sealed record DocumentInfo(
    Guid Id, string Key, string? Symbol, LocalizedText Title, DateWindow Date, DocumentState State, Classification Class)
{
    /// <summary>Rev.1, Add.1, Corr.1; null for the first issue.</summary>
    public string? Revision { get; init; }

    /// <summary>Where each language version stands, by code; a language that is absent is one of which no source says anything.</summary>
    public IReadOnlyDictionary<string, LanguageVersionState> Languages { get; init; } = new Dictionary<string, LanguageVersionState>(StringComparer.Ordinal);
}
