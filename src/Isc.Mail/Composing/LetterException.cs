namespace Isc.Mail.Composing;

/// <summary>A letter that cannot be written, however often it is tried.</summary>
/// <param name="message">Why, for the administrator.</param>
internal sealed class LetterException(string message) : Exception(message);
