namespace Isc.Agenda;

/// <summary>A meeting whose agenda is filled.</summary>
/// <param name="Body">Key of the body that meets.</param>
/// <param name="Since">Day of its meeting before; null at the first.</param>
/// <param name="On">Day of the meeting.</param>
public sealed record AgendaRequest(string Body, DateOnly? Since, DateOnly On);
