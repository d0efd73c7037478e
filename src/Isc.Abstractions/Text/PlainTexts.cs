using System.Globalization;
using System.Resources;

namespace Isc.Text;

/// <summary>Sentences of a room's texts in the reader's language, where no localizer is at hand: checks are pure functions.</summary>
/// <param name="texts">Marks the texts.</param>
public sealed class PlainTexts(Type texts)
{
    private readonly ResourceManager _words = new(texts);

    /// <summary>The text under a key, with what it names; the key where there is none.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.CurrentCulture, _words.GetString(key, CultureInfo.CurrentUICulture) ?? key, arguments);
}
