namespace Isc.Mail.Tests.Smtp;

/// <summary>A part of a mail, decoded.</summary>
internal sealed record TakenPart(string Type, string? Method, string? File, string Text);
