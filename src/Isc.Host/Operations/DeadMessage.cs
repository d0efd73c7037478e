namespace Isc.Host.Operations;

/// <summary>A message that could not be delivered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Full name of the event's type.</param>
/// <param name="DeadAt">When it was set aside, UTC.</param>
/// <param name="Error">Of the last attempt.</param>
internal sealed record DeadMessage(Guid Id, string Type, DateTime DeadAt, string? Error);
