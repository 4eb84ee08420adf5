Console.WriteLine("FormatService");
