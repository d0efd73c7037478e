using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>What a decision asks of somebody.</summary>
/// <param name="Text">A sentence without its full stop.</param>
/// <param name="Addressee">Who is asked: an office or a group, by name.</param>
/// <param name="Standing">True when it holds until it is withdrawn.</param>
/// <param name="Due">Last day; null for a standing request and where none was set.</param>
/// <param name="State">How far it has come.</param>
internal sealed record DecisionRequest(LocalizedText Text, LocalizedText Addressee, bool Standing, DateOnly? Due, RequestState State);
