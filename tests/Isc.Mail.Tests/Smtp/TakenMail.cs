namespace Isc.Mail.Tests.Smtp;

/// <summary>A mail as its receiver reads it.</summary>
internal sealed record TakenMail(string To, string Subject, string Language, IReadOnlyList<TakenPart> Parts);
