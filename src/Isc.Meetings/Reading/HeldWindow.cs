using Isc.Time;

namespace Isc.Meetings.Reading;

/// <summary>How many meetings of a body were held within one window.</summary>
internal sealed record HeldWindow(string Body, DateWindow When, int Meetings);
