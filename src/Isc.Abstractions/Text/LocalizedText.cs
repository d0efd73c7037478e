using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Isc.Text;

/// <summary>A text that exists in one or more of the six languages. Immutable.</summary>
[JsonConverter(typeof(LocalizedTextJson))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly FrozenDictionary<string, string> _versions;

    /// <summary>Makes a text from its language versions.</summary>
    /// <exception cref="ArgumentException">No version is given, one is blank, or a language is not offered.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> versions)
    {
        _versions = versions.ToFrozenDictionary(StringComparer.Ordinal);
        if (_versions.Count == 0)
            throw new ArgumentException("A text needs at least one language version.", nameof(versions));
        foreach (var (language, text) in _versions)
        {
            if (!Languages.IsOffered(language))
                throw new ArgumentException($"Language '{language}' is not offered; choose one of {string.Join(", ", Languages.All)}.", nameof(versions));
            if (string.IsNullOrWhiteSpace(text))
                throw new ArgumentException($"The {language} version is blank.", nameof(versions));
        }
    }

    /// <summary>The versions by language code.</summary>
    public IReadOnlyDictionary<string, string> Versions => _versions;

    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(string language, string text) => new([KeyValuePair.Create(language, text)]);

    /// <summary>A text in English only.</summary>
    public static LocalizedText English(string text) => Of(Languages.Default, text);

    /// <summary>The version shown to a reader of <paramref name="language"/>: that one, else English, else the first in list order.</summary>
    public string In(string language) => _versions[LanguageFor(language)];

    /// <summary>The language of the version that <see cref="In"/> gives, for the <c>lang</c> attribute.</summary>
    public string LanguageFor(string language) =>
        _versions.ContainsKey(language) ? language
        : _versions.ContainsKey(Languages.Default) ? Languages.Default
        : Languages.All.First(_versions.ContainsKey);

    /// <summary>The same text with this version for the language in which this call runs.</summary>
    public LocalizedText With(string text) => new(new Dictionary<string, string>(_versions, StringComparer.Ordinal) { [Languages.Current] = text });

    /// <summary>The version for the language in which this call runs.</summary>
    public override string ToString() => In(Languages.Current);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && _versions.Count == other._versions.Count
        && _versions.All(v => other._versions.TryGetValue(v.Key, out var text) && text == v.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => _versions.Aggregate(0, (hash, v) => hash ^ HashCode.Combine(v.Key, v.Value));
}
