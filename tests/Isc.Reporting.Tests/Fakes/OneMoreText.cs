using System.Resources;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The kernel's texts in English, and a text 'T'.</summary>
internal sealed class OneMoreText : IStringLocalizer<Texts>
{
    private readonly ResourceManager _texts = new(typeof(Texts));

    public LocalizedString this[string name] => name == "T" ? new("T", "Text") : Find(name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, this[name], arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    private string? Find(string name) => _texts.GetString(name, System.Globalization.CultureInfo.InvariantCulture);
}
