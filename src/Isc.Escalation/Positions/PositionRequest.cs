using Isc.Text;

namespace Isc.Escalation.Positions;

/// <summary>What an office holds of a question.</summary>
internal sealed record PositionRequest
{
    public LocalizedText? Text { get; init; }
}
