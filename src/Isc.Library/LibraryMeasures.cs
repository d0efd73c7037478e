using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library;

/// <summary>What its figures measure.</summary>
internal sealed class LibraryMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "recipients",
        "documents-under-review",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
