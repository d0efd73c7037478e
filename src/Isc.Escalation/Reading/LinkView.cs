using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>A record that an issue is about.</summary>
internal sealed record LinkView(LinkKind Kind, string Key, LocalizedText? Title, string? Path);
