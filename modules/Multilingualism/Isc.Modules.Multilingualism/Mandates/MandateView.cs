using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

/// <summary>A mandate or recommendation as the API shows it.</summary>
internal sealed record MandateView(
    Guid Id, int Version, LocalizedText Title, string? Instrument, DateWindow When, MandateState State, string? Citation)
{
    public static MandateView Of(Mandate mandate) => new(
        mandate.Id, mandate.Version, mandate.Title, mandate.Instrument, mandate.When, mandate.State, mandate.Citation);
}
