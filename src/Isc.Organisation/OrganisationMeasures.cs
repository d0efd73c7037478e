using Isc.Organisation.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation;

/// <summary>What its figures measure.</summary>
internal sealed class OrganisationMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "founders",
        "seat-holders",
        "chairs-vacant",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
