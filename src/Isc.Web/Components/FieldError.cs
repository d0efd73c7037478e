namespace Isc.Web.Components;

/// <summary>What is wrong with a field.</summary>
/// <param name="For">Id of the field; null where no one field is at fault.</param>
/// <param name="Message">What to do about it, in the current language.</param>
public sealed record FieldError(string? For, string Message);
