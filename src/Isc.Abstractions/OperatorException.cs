namespace Isc;

/// <summary>
/// An error that the person running Isc can mend: its message is one plain line that says what to do, and is shown without a stack
/// trace. The command line ends with exit code 2.
/// </summary>
/// <param name="message">One line.</param>
/// <param name="inner">What was caught, for the log.</param>
public sealed class OperatorException(string message, Exception? inner = null) : Exception(message, inner);
