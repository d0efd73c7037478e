using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>What an office holds of the question.</summary>
internal sealed record PositionView(string Office, LocalizedText Text, DateTime At, int Version);
