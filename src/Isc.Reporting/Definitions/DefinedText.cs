using System.Text.Json.Serialization;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Definitions;

/// <summary>A text of a definition: a key of the texts where it ships with Isc, the words themselves where people wrote it.</summary>
/// <param name="Key">Key of the text; null where the words stand here.</param>
/// <param name="Words">The words; null where there is a key.</param>
[JsonConverter(typeof(DefinedTextJson))]
internal sealed record DefinedText(string? Key, LocalizedText? Words = null)
{
    public static implicit operator DefinedText(string key) => new(key);

    public static implicit operator DefinedText(LocalizedText words) => new(null, words);

    /// <summary>As it is written, in the language in which this call runs: with <c>{0}</c> for what is filled in.</summary>
    public string In(IStringLocalizer texts) => Words?.ToString() ?? texts[Key!];

    /// <summary>The same with other words for the language in which this call runs; itself where they are what it says.</summary>
    public DefinedText With(string words, IStringLocalizer texts) =>
        words == In(texts) ? this : (Words ?? Languages.InEach(() => texts[Key!])).With(words);

    /// <summary>A text as a page took it, over what there was.</summary>
    public static DefinedText? Of(DefinedText? before, string? words, IStringLocalizer texts) =>
        words is null ? null : before is null or { Key: "" } ? LocalizedText.Of(Languages.Current, words) : before.With(words, texts);
}
